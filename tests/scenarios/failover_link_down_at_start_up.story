# The secondary starts without a failover link: both groups become active on both units. When the link is back, each group
# stays active on its preferred unit and the other starts over as a standby.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable secondary Ethernet3
       +0.000 secondary #243        FAULT cable secondary Ethernet3
       +0.000 secondary #244<243    Ethernet3 carrier lost
       +0.000 secondary #244<243    sends probe on context1/inside
       +0.000 secondary #244<243    sends probe on context1/outside
       +0.000 secondary #244<243    sends probe on context2/inside
       +0.000 secondary #244<243    sends probe on context2/outside
       +0.000 secondary #244<243    context1/inside Normal -> Normal (Waiting)
       +0.000 secondary #244<243    context1/outside Normal -> Normal (Waiting)
       +0.000 secondary #244<243    context2/inside Normal -> Normal (Waiting)
       +0.000 secondary #244<243    context2/outside Normal -> Normal (Waiting)
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault reload secondary
       +0.000 secondary #245        story types: reload noconfirm
       +0.000 secondary #245        | PIX1# reload noconfirm
       +0.000 secondary #245        |
       +0.000 secondary #245        | Rebooting....
       +0.000 secondary #245        power on -> booting
    = +0.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
       +0.001 primary   #247<244    sends probe-answer on context1/inside, lost
       +0.001 primary   #248<244    sends probe-answer on context1/outside, lost
       +0.001 primary   #249<244    sends probe-answer on context2/inside, lost
       +0.001 primary   #250<244    sends probe-answer on context2/outside, lost
       +1.001 primary   #252        hello missed: 1
       +2.001 primary   #254        hello missed: 2
       +3.001 primary   #256        hello missed: 3
       +3.001 primary   #256        sends probe on failover, lost
       +3.001 primary   #256        sends probe on context1/inside, lost
       +3.001 primary   #256        sends probe on context1/outside, lost
       +3.001 primary   #256        sends probe on context2/inside, lost
       +3.001 primary   #256        sends probe on context2/outside, lost
       +3.501 primary   #257        sends probe on failover, lost
       +3.501 primary   #257        sends probe on context1/inside, lost
       +3.501 primary   #257        sends probe on context1/outside, lost
       +3.501 primary   #257        sends probe on context2/inside, lost
       +3.501 primary   #257        sends probe on context2/outside, lost
       +4.001 primary   #259        sends probe on failover, lost
       +4.001 primary   #259        sends probe on context1/inside, lost
       +4.001 primary   #259        sends probe on context1/outside, lost
       +4.001 primary   #259        sends probe on context2/inside, lost
       +4.001 primary   #259        sends probe on context2/outside, lost
       +4.501 primary   #261        sends probe on failover, lost
       +4.501 primary   #261        sends probe on context1/inside, lost
       +4.501 primary   #261        sends probe on context1/outside, lost
       +4.501 primary   #261        sends probe on context2/inside, lost
       +4.501 primary   #261        sends probe on context2/outside, lost
       +5.001 primary   #263        sends probe on failover, lost
       +5.001 primary   #263        sends probe on context1/inside, lost
       +5.001 primary   #263        sends probe on context1/outside, lost
       +5.001 primary   #263        sends probe on context2/inside, lost
       +5.001 primary   #263        sends probe on context2/outside, lost
       +5.501 primary   #264        sends probe on failover, lost
       +5.501 primary   #264        sends probe on context1/inside, lost
       +5.501 primary   #264        sends probe on context1/outside, lost
       +5.501 primary   #264        sends probe on context2/inside, lost
       +5.501 primary   #264        sends probe on context2/outside, lost
       +6.001 primary   #266        sends probe on failover, lost
       +6.001 primary   #266        sends probe on context1/inside, lost
       +6.001 primary   #266        sends probe on context1/outside, lost
       +6.001 primary   #266        sends probe on context2/inside, lost
       +6.001 primary   #266        sends probe on context2/outside, lost
       +6.501 primary   #267        sends probe on failover, lost
       +6.501 primary   #267        sends probe on context1/inside, lost
       +6.501 primary   #267        sends probe on context1/outside, lost
       +6.501 primary   #267        sends probe on context2/inside, lost
       +6.501 primary   #267        sends probe on context2/outside, lost
       +7.001 primary   #269        sends probe on failover, lost
       +7.001 primary   #269        sends probe on context1/inside, lost
       +7.001 primary   #269        sends probe on context1/outside, lost
       +7.001 primary   #269        sends probe on context2/inside, lost
       +7.001 primary   #269        sends probe on context2/outside, lost
       +7.501 primary   #270        sends probe on failover, lost
       +7.501 primary   #270        sends probe on context1/inside, lost
       +7.501 primary   #270        sends probe on context1/outside, lost
       +7.501 primary   #270        sends probe on context2/inside, lost
       +7.501 primary   #270        sends probe on context2/outside, lost
       +8.001 primary   #272        sends probe on failover, lost
       +8.001 primary   #272        sends probe on context1/inside, lost
       +8.001 primary   #272        sends probe on context1/outside, lost
       +8.001 primary   #272        sends probe on context2/inside, lost
       +8.001 primary   #272        sends probe on context2/outside, lost
       +8.501 primary   #273        sends probe on failover, lost
       +8.501 primary   #273        sends probe on context1/inside, lost
       +8.501 primary   #273        sends probe on context1/outside, lost
       +8.501 primary   #273        sends probe on context2/inside, lost
       +8.501 primary   #273        sends probe on context2/outside, lost
       +9.001 primary   #275        sends probe on failover, lost
       +9.001 primary   #275        sends probe on context1/inside, lost
       +9.001 primary   #275        sends probe on context1/outside, lost
       +9.001 primary   #275        sends probe on context2/inside, lost
       +9.001 primary   #275        sends probe on context2/outside, lost
       +9.501 primary   #276        sends probe on failover, lost
       +9.501 primary   #276        sends probe on context1/inside, lost
       +9.501 primary   #276        sends probe on context1/outside, lost
       +9.501 primary   #276        sends probe on context2/inside, lost
       +9.501 primary   #276        sends probe on context2/outside, lost
      +10.001 primary   #278        sends probe on failover, lost
      +10.001 primary   #278        sends probe on context1/inside, lost
      +10.001 primary   #278        sends probe on context1/outside, lost
      +10.001 primary   #278        sends probe on context2/inside, lost
      +10.001 primary   #278        sends probe on context2/outside, lost
      +10.501 primary   #279        sends probe on failover, lost
      +10.501 primary   #279        sends probe on context1/inside, lost
      +10.501 primary   #279        sends probe on context1/outside, lost
      +10.501 primary   #279        sends probe on context2/inside, lost
      +10.501 primary   #279        sends probe on context2/outside, lost
      +11.001 primary   #281        sends probe on failover, lost
      +11.001 primary   #281        sends probe on context1/inside, lost
      +11.001 primary   #281        sends probe on context1/outside, lost
      +11.001 primary   #281        sends probe on context2/inside, lost
      +11.001 primary   #281        sends probe on context2/outside, lost
      +11.501 primary   #282        sends probe on failover, lost
      +11.501 primary   #282        sends probe on context1/inside, lost
      +11.501 primary   #282        sends probe on context1/outside, lost
      +11.501 primary   #282        sends probe on context2/inside, lost
      +11.501 primary   #282        sends probe on context2/outside, lost
      +11.757 primary   #283        context1/inside Normal -> Testing (Waiting)
      +11.757 primary   #283        context1/inside network activity test begins
      +11.757 primary   #283        sends test-begin on failover, lost
      +11.757 primary   #283        context1/outside Normal -> Testing (Waiting)
      +11.757 primary   #283        context1/outside network activity test begins
      +11.757 primary   #283        sends test-begin on failover, lost
      +11.757 primary   #283        context2/inside Normal -> Testing (Waiting)
      +11.757 primary   #283        context2/inside network activity test begins
      +11.757 primary   #283        sends test-begin on failover, lost
      +11.757 primary   #283        context2/outside Normal -> Testing (Waiting)
      +11.757 primary   #283        context2/outside network activity test begins
      +11.757 primary   #283        sends test-begin on failover, lost
      +12.001 primary   #285        sends probe on failover, lost
      +12.001 primary   #285        sends probe on context1/inside, lost
      +12.001 primary   #285        sends probe on context1/outside, lost
      +12.001 primary   #285        sends probe on context2/inside, lost
      +12.001 primary   #285        sends probe on context2/outside, lost
      +12.501 primary   #286        sends probe on failover, lost
      +12.501 primary   #286        sends probe on context1/inside, lost
      +12.501 primary   #286        sends probe on context1/outside, lost
      +12.501 primary   #286        sends probe on context2/inside, lost
      +12.501 primary   #286        sends probe on context2/outside, lost
      +12.952 primary   #287        sends test-report on failover, lost
      +12.952 primary   #287        context2/inside network activity test: here heard, peer unknown
      +12.952 primary   #287        context2/inside Testing -> Normal (Waiting)
      +13.001 primary   #289        sends probe on failover, lost
      +13.001 primary   #289        sends probe on context1/inside, lost
      +13.001 primary   #289        sends probe on context1/outside, lost
      +13.001 primary   #289        sends probe on context2/inside, lost
      +13.001 primary   #289        sends probe on context2/outside, lost
      +13.012 primary   #290        sends test-report on failover, lost
      +13.012 primary   #290        context1/outside network activity test: here heard, peer unknown
      +13.012 primary   #290        context1/outside Testing -> Normal (Waiting)
      +13.159 primary   #291        sends test-report on failover, lost
      +13.159 primary   #291        context2/outside network activity test: here heard, peer unknown
      +13.159 primary   #291        context2/outside Testing -> Normal (Waiting)
      +13.283 primary   #292        sends test-report on failover, lost
      +13.283 primary   #292        context1/inside network activity test: here heard, peer unknown
      +13.283 primary   #292        context1/inside Testing -> Normal (Waiting)
      +13.501 primary   #293        sends probe on failover, lost
      +13.501 primary   #293        sends probe on context1/inside, lost
      +13.501 primary   #293        sends probe on context1/outside, lost
      +13.501 primary   #293        sends probe on context2/inside, lost
      +13.501 primary   #293        sends probe on context2/outside, lost
      +14.001 primary   #295        sends probe on failover, lost
      +14.001 primary   #295        sends probe on context1/inside, lost
      +14.001 primary   #295        sends probe on context1/outside, lost
      +14.001 primary   #295        sends probe on context2/inside, lost
      +14.001 primary   #295        sends probe on context2/outside, lost
      +14.501 primary   #296        sends probe on failover, lost
      +14.501 primary   #296        sends probe on context1/inside, lost
      +14.501 primary   #296        sends probe on context1/outside, lost
      +14.501 primary   #296        sends probe on context2/inside, lost
      +14.501 primary   #296        sends probe on context2/outside, lost
      +15.001 primary   #298        peer Up -> Failed, link Up -> Up
      +15.001 primary   #298        | Group 2 No Response from Mate, Switch to Active
      +15.001 primary   #298        group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #298)
      +15.001 primary   #298        group 2 uses the active addresses
      +15.251 primary   #299        group 2 Just Active -> Active Drain: HELLO not heard from mate
      +15.501 primary   #300        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.751 primary   #301        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +16.001 primary   #303        group 2 Active Config Applied -> Active: HELLO not heard from mate
      +60.000 secondary #350<245    power booting -> on
      +60.000 secondary #350<245    |
      +60.000 secondary #350<245    | Creating context 'admin'... Done. (1)
      +60.000 secondary #350<245    | Creating context 'context1'... Done. (2)
      +60.000 secondary #350<245    | Creating context 'context2'... Done. (3)
      +60.000 secondary #350<245    context1/inside Unknown -> Normal (Waiting) (because #350)
      +60.000 secondary #350<245    context1/outside Unknown -> Normal (Waiting) (because #350)
      +60.000 secondary #350<245    context2/inside Unknown -> Normal (Waiting) (because #350)
      +60.000 secondary #350<245    context2/outside Unknown -> Normal (Waiting) (because #350)
      +60.000 secondary #350<245    group 0 Disabled -> Negotiation: Failover state check
      +60.000 secondary #350<245    group 0 uses the standby addresses
      +60.000 secondary #350<245    group 1 Disabled -> Negotiation: Failover state check
      +60.000 secondary #350<245    group 1 uses the standby addresses
      +60.000 secondary #350<245    group 2 Disabled -> Negotiation: Failover state check
      +60.000 secondary #350<245    group 2 uses the standby addresses
      +62.001 secondary #356<354    context1/inside Normal -> Normal
      +62.001 secondary #356<354    context1/inside Normal -> Normal (Waiting)
      +62.001 secondary #357<354    context1/outside Normal -> Normal
      +62.001 secondary #357<354    context1/outside Normal -> Normal (Waiting)
      +62.001 secondary #358<354    context2/inside Normal -> Normal
      +62.001 secondary #358<354    context2/inside Normal -> Normal (Waiting)
      +62.001 secondary #359<354    context2/outside Normal -> Normal
      +62.001 secondary #359<354    context2/outside Normal -> Normal (Waiting)
      +67.001 secondary #371<369    context1/inside Normal -> Normal
      +67.001 secondary #371<369    context1/inside Normal -> Normal (Waiting)
      +67.001 secondary #372<369    context1/outside Normal -> Normal
      +67.001 secondary #372<369    context1/outside Normal -> Normal (Waiting)
      +67.001 secondary #373<369    context2/inside Normal -> Normal
      +67.001 secondary #373<369    context2/inside Normal -> Normal (Waiting)
      +67.001 secondary #374<369    context2/outside Normal -> Normal
      +67.001 secondary #374<369    context2/outside Normal -> Normal (Waiting)
      +72.001 secondary #386<384    context1/inside Normal -> Normal
      +72.001 secondary #386<384    context1/inside Normal -> Normal (Waiting)
      +72.001 secondary #387<384    context1/outside Normal -> Normal
      +72.001 secondary #387<384    context1/outside Normal -> Normal (Waiting)
      +72.001 secondary #388<384    context2/inside Normal -> Normal
      +72.001 secondary #388<384    context2/inside Normal -> Normal (Waiting)
      +72.001 secondary #389<384    context2/outside Normal -> Normal
      +72.001 secondary #389<384    context2/outside Normal -> Normal (Waiting)
      +75.000 secondary #395        group 0 Negotiation -> Just Active: No Active unit found
      +75.000 secondary #395        group 0 uses the active addresses
      +75.250 secondary #396        group 0 Just Active -> Active Drain: No Active unit found
      +75.500 secondary #397        group 0 Active Drain -> Active Applying Config: No Active unit found
      +75.750 secondary #398        group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +76.000 secondary #400        group 0 Active Config Applied -> Active: No Active unit found
      +76.000 secondary #400        | Group 1 No Response from Mate, Switch to Active
      +76.000 secondary #400        group 1 Negotiation -> Just Active: No Active unit found
      +76.000 secondary #400        group 1 uses the active addresses
      +76.250 secondary #401        group 1 Just Active -> Active Drain: No Active unit found
      +76.500 secondary #402        group 1 Active Drain -> Active Applying Config: No Active unit found
      +76.750 secondary #403        group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +77.000 secondary #405        group 1 Active Config Applied -> Active: No Active unit found
      +77.000 secondary #405        | Group 2 No Response from Mate, Switch to Active
      +77.000 secondary #405        group 2 Negotiation -> Just Active: No Active unit found
      +77.000 secondary #405        group 2 uses the active addresses
      +77.001 secondary #406<404    context1/inside Normal -> Normal
      +77.001 secondary #406<404    context1/inside Normal -> Normal (Waiting)
      +77.001 secondary #407<404    context1/outside Normal -> Normal
      +77.001 secondary #407<404    context1/outside Normal -> Normal (Waiting)
      +77.001 secondary #408<404    context2/inside Normal -> Normal
      +77.001 secondary #408<404    context2/inside Normal -> Normal (Waiting)
      +77.001 secondary #409<404    context2/outside Normal -> Normal
      +77.001 secondary #409<404    context2/outside Normal -> Normal (Waiting)
      +77.250 secondary #410        group 2 Just Active -> Active Drain: No Active unit found
      +77.500 secondary #411        group 2 Active Drain -> Active Applying Config: No Active unit found
      +77.750 secondary #412        group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +78.000 secondary #414        group 2 Active Config Applied -> Active: No Active unit found
      +80.001 primary   #420<419    context1/inside Normal -> Normal
      +80.001 primary   #420<419    context1/inside Normal -> Normal (Waiting)
      +80.001 primary   #421<419    context1/outside Normal -> Normal
      +80.001 primary   #421<419    context1/outside Normal -> Normal (Waiting)
      +80.001 primary   #422<419    context2/inside Normal -> Normal
      +80.001 primary   #422<419    context2/inside Normal -> Normal (Waiting)
      +80.001 primary   #423<419    context2/outside Normal -> Normal
      +80.001 primary   #423<419    context2/outside Normal -> Normal (Waiting)
      +82.001 secondary #428<426    context1/inside Normal -> Normal
      +82.001 secondary #428<426    context1/inside Normal -> Normal (Waiting)
      +82.001 secondary #429<426    context1/outside Normal -> Normal
      +82.001 secondary #429<426    context1/outside Normal -> Normal (Waiting)
      +82.001 secondary #430<426    context2/inside Normal -> Normal
      +82.001 secondary #430<426    context2/inside Normal -> Normal (Waiting)
      +82.001 secondary #431<426    context2/outside Normal -> Normal
      +82.001 secondary #431<426    context2/outside Normal -> Normal (Waiting)
      +85.001 primary   #439<438    context1/inside Normal -> Normal
      +85.001 primary   #439<438    context1/inside Normal -> Normal (Waiting)
      +85.001 primary   #440<438    context1/outside Normal -> Normal
      +85.001 primary   #440<438    context1/outside Normal -> Normal (Waiting)
      +85.001 primary   #441<438    context2/inside Normal -> Normal
      +85.001 primary   #441<438    context2/inside Normal -> Normal (Waiting)
      +85.001 primary   #442<438    context2/outside Normal -> Normal
      +85.001 primary   #442<438    context2/outside Normal -> Normal (Waiting)
      +87.001 secondary #447<445    context1/inside Normal -> Normal
      +87.001 secondary #447<445    context1/inside Normal -> Normal (Waiting)
      +87.001 secondary #448<445    context1/outside Normal -> Normal
      +87.001 secondary #448<445    context1/outside Normal -> Normal (Waiting)
      +87.001 secondary #449<445    context2/inside Normal -> Normal
      +87.001 secondary #449<445    context2/inside Normal -> Normal (Waiting)
      +87.001 secondary #450<445    context2/outside Normal -> Normal
      +87.001 secondary #450<445    context2/outside Normal -> Normal (Waiting)
      +90.001 primary   #457<456    context1/inside Normal -> Normal
      +90.001 primary   #457<456    context1/inside Normal -> Normal (Waiting)
      +90.001 primary   #458<456    context1/outside Normal -> Normal
      +90.001 primary   #458<456    context1/outside Normal -> Normal (Waiting)
      +90.001 primary   #459<456    context2/inside Normal -> Normal
      +90.001 primary   #459<456    context2/inside Normal -> Normal (Waiting)
      +90.001 primary   #460<456    context2/outside Normal -> Normal
      +90.001 primary   #460<456    context2/outside Normal -> Normal (Waiting)
      +92.001 secondary #465<463    context1/inside Normal -> Normal
      +92.001 secondary #465<463    context1/inside Normal -> Normal (Waiting)
      +92.001 secondary #466<463    context1/outside Normal -> Normal
      +92.001 secondary #466<463    context1/outside Normal -> Normal (Waiting)
      +92.001 secondary #467<463    context2/inside Normal -> Normal
      +92.001 secondary #467<463    context2/inside Normal -> Normal (Waiting)
      +92.001 secondary #468<463    context2/outside Normal -> Normal
      +92.001 secondary #468<463    context2/outside Normal -> Normal (Waiting)
      +95.001 primary   #476<475    context1/inside Normal -> Normal
      +95.001 primary   #476<475    context1/inside Normal -> Normal (Waiting)
      +95.001 primary   #477<475    context1/outside Normal -> Normal
      +95.001 primary   #477<475    context1/outside Normal -> Normal (Waiting)
      +95.001 primary   #478<475    context2/inside Normal -> Normal
      +95.001 primary   #478<475    context2/inside Normal -> Normal (Waiting)
      +95.001 primary   #479<475    context2/outside Normal -> Normal
      +95.001 primary   #479<475    context2/outside Normal -> Normal (Waiting)
      +97.001 secondary #484<482    context1/inside Normal -> Normal
      +97.001 secondary #484<482    context1/inside Normal -> Normal (Waiting)
      +97.001 secondary #485<482    context1/outside Normal -> Normal
      +97.001 secondary #485<482    context1/outside Normal -> Normal (Waiting)
      +97.001 secondary #486<482    context2/inside Normal -> Normal
      +97.001 secondary #486<482    context2/inside Normal -> Normal (Waiting)
      +97.001 secondary #487<482    context2/outside Normal -> Normal
      +97.001 secondary #487<482    context2/outside Normal -> Normal (Waiting)
     +100.001 primary   #495<494    context1/inside Normal -> Normal
     +100.001 primary   #495<494    context1/inside Normal -> Normal (Waiting)
     +100.001 primary   #496<494    context1/outside Normal -> Normal
     +100.001 primary   #496<494    context1/outside Normal -> Normal (Waiting)
     +100.001 primary   #497<494    context2/inside Normal -> Normal
     +100.001 primary   #497<494    context2/inside Normal -> Normal (Waiting)
     +100.001 primary   #498<494    context2/outside Normal -> Normal
     +100.001 primary   #498<494    context2/outside Normal -> Normal (Waiting)
     +102.001 secondary #503<501    context1/inside Normal -> Normal
     +102.001 secondary #503<501    context1/inside Normal -> Normal (Waiting)
     +102.001 secondary #504<501    context1/outside Normal -> Normal
     +102.001 secondary #504<501    context1/outside Normal -> Normal (Waiting)
     +102.001 secondary #505<501    context2/inside Normal -> Normal
     +102.001 secondary #505<501    context2/inside Normal -> Normal (Waiting)
     +102.001 secondary #506<501    context2/outside Normal -> Normal
     +102.001 secondary #506<501    context2/outside Normal -> Normal (Waiting)
     +105.001 primary   #513<512    context1/inside Normal -> Normal
     +105.001 primary   #513<512    context1/inside Normal -> Normal (Waiting)
     +105.001 primary   #514<512    context1/outside Normal -> Normal
     +105.001 primary   #514<512    context1/outside Normal -> Normal (Waiting)
     +105.001 primary   #515<512    context2/inside Normal -> Normal
     +105.001 primary   #515<512    context2/inside Normal -> Normal (Waiting)
     +105.001 primary   #516<512    context2/outside Normal -> Normal
     +105.001 primary   #516<512    context2/outside Normal -> Normal (Waiting)
     +107.001 secondary #521<519    context1/inside Normal -> Normal
     +107.001 secondary #521<519    context1/inside Normal -> Normal (Waiting)
     +107.001 secondary #522<519    context1/outside Normal -> Normal
     +107.001 secondary #522<519    context1/outside Normal -> Normal (Waiting)
     +107.001 secondary #523<519    context2/inside Normal -> Normal
     +107.001 secondary #523<519    context2/inside Normal -> Normal (Waiting)
     +107.001 secondary #524<519    context2/outside Normal -> Normal
     +107.001 secondary #524<519    context2/outside Normal -> Normal (Waiting)
     +110.001 primary   #532<531    context1/inside Normal -> Normal
     +110.001 primary   #532<531    context1/inside Normal -> Normal (Waiting)
     +110.001 primary   #533<531    context1/outside Normal -> Normal
     +110.001 primary   #533<531    context1/outside Normal -> Normal (Waiting)
     +110.001 primary   #534<531    context2/inside Normal -> Normal
     +110.001 primary   #534<531    context2/inside Normal -> Normal (Waiting)
     +110.001 primary   #535<531    context2/outside Normal -> Normal
     +110.001 primary   #535<531    context2/outside Normal -> Normal (Waiting)
     +112.001 secondary #540<538    context1/inside Normal -> Normal
     +112.001 secondary #540<538    context1/inside Normal -> Normal (Waiting)
     +112.001 secondary #541<538    context1/outside Normal -> Normal
     +112.001 secondary #541<538    context1/outside Normal -> Normal (Waiting)
     +112.001 secondary #542<538    context2/inside Normal -> Normal
     +112.001 secondary #542<538    context2/inside Normal -> Normal (Waiting)
     +112.001 secondary #543<538    context2/outside Normal -> Normal
     +112.001 secondary #543<538    context2/outside Normal -> Normal (Waiting)
     +115.001 primary   #551<550    context1/inside Normal -> Normal
     +115.001 primary   #551<550    context1/inside Normal -> Normal (Waiting)
     +115.001 primary   #552<550    context1/outside Normal -> Normal
     +115.001 primary   #552<550    context1/outside Normal -> Normal (Waiting)
     +115.001 primary   #553<550    context2/inside Normal -> Normal
     +115.001 primary   #553<550    context2/inside Normal -> Normal (Waiting)
     +115.001 primary   #554<550    context2/outside Normal -> Normal
     +115.001 primary   #554<550    context2/outside Normal -> Normal (Waiting)
     +117.001 secondary #559<557    context1/inside Normal -> Normal
     +117.001 secondary #559<557    context1/inside Normal -> Normal (Waiting)
     +117.001 secondary #560<557    context1/outside Normal -> Normal
     +117.001 secondary #560<557    context1/outside Normal -> Normal (Waiting)
     +117.001 secondary #561<557    context2/inside Normal -> Normal
     +117.001 secondary #561<557    context2/inside Normal -> Normal (Waiting)
     +117.001 secondary #562<557    context2/outside Normal -> Normal
     +117.001 secondary #562<557    context2/outside Normal -> Normal (Waiting)
    = +120.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> repair cable secondary Ethernet3
     +120.000 secondary #569        REPAIRED cable secondary Ethernet3
     +120.000 secondary #570<569    Ethernet3 carrier up
    = +120.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> run 60 s
     +120.001 primary   #571<568    context1/inside Normal -> Normal
     +120.001 primary   #571<568    context1/inside Normal -> Normal (Waiting)
     +120.001 primary   #572<568    context1/outside Normal -> Normal
     +120.001 primary   #572<568    context1/outside Normal -> Normal (Waiting)
     +120.001 primary   #573<568    context2/inside Normal -> Normal
     +120.001 primary   #573<568    context2/inside Normal -> Normal (Waiting)
     +120.001 primary   #574<568    context2/outside Normal -> Normal
     +120.001 primary   #574<568    context2/outside Normal -> Normal (Waiting)
     +120.001 primary   #575<570    peer Failed -> Up, link Up -> Up
     +120.001 primary   #575<570    | Group 2 State check detected an Active mate
     +120.001 primary   #575<570    group 2 Active -> Cold Standby: Detected an Active mate
     +120.001 primary   #575<570    group 2 uses the standby addresses
     +120.002 secondary #576<571    peer Not Detected -> Up, link Unknown -> Up
     +120.002 secondary #576<571    | State check detected an Active mate
     +120.002 secondary #576<571    group 0 Active -> Cold Standby: Detected an Active mate
     +120.002 secondary #576<571    group 0 uses the standby addresses
     +120.002 secondary #576<571    | Group 1 State check detected an Active mate
     +120.002 secondary #576<571    group 1 Active -> Cold Standby: Detected an Active mate
     +120.002 secondary #576<571    group 1 uses the standby addresses
     +122.001 secondary #588<586    context1/inside Normal -> Normal
     +122.001 secondary #588<586    context1/inside Normal -> Normal (Waiting)
     +122.001 secondary #589<586    context1/outside Normal -> Normal
     +122.001 secondary #589<586    context1/outside Normal -> Normal (Waiting)
     +122.001 primary   #592        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +122.001 primary   #592        group 2 Sync Config -> Sync File System: Detected an Active mate
     +122.001 primary   #593        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +122.001 primary   #593        sends bulk-request on state
     +122.002 secondary #597<593    sends bulk-done on state
     +122.002 secondary #599        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #599        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #599        sends config-request on failover
     +122.003 primary   #600<597    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +122.003 primary   #601<599    | Beginning configuration replication: Sending to mate.
     +122.004 secondary #605<603    | Beginning configuration replication from mate.
     +125.001 primary   #662<660    context2/inside Normal -> Normal
     +125.001 primary   #663<660    context2/outside Normal -> Normal
     +127.001 secondary #703<701    context1/inside Normal -> Normal
     +127.001 secondary #703<701    context1/inside Normal -> Normal (Waiting)
     +127.001 secondary #704<701    context1/outside Normal -> Normal
     +127.001 secondary #704<701    context1/outside Normal -> Normal (Waiting)
     +127.001 secondary #705<701    context2/inside Normal -> Normal
     +127.001 secondary #706<701    context2/outside Normal -> Normal
     +127.256 secondary #717<716    | End configuration replication from mate.
     +127.256 secondary #717<716    group 0 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #717<716    group 1 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #718        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #718        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #718        sends bulk-request on state
     +127.257 primary   #719<717    | End Configuration Replication to mate
     +127.257 primary   #721<718    sends bulk-done on state
     +127.258 secondary #723<721    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #723<721    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +130.001 primary   #738<736    context1/inside Normal -> Normal
     +130.001 primary   #739<736    context1/outside Normal -> Normal
     +132.001 secondary #751<749    context1/inside Normal -> Normal
     +132.001 secondary #752<749    context1/outside Normal -> Normal
    = +180.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
