# Groups are moved by command, on the unit that gives up or on the one that takes over; what cannot be is refused.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: no failover active group 1
       +0.000 primary   #243        story types: no failover active group 1
       +0.000 primary   #243        | PIX1# no failover active group 1
       +0.000 primary   #243        | Group 1 Switching to Standby
       +0.000 primary   #243        group 1 Active -> Standby Ready: Set by the config command
       +0.000 primary   #243        group 1 uses the standby addresses
    = +0.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 5 s
       +0.001 secondary #246<243    | Group 1 Switching to Active
       +0.001 secondary #246<243    group 1 Standby Ready -> Just Active: Other unit wants me Active
       +0.001 secondary #246<243    group 1 uses the active addresses
       +0.251 secondary #249        group 1 Just Active -> Active Drain: Other unit wants me Active
       +0.501 secondary #251        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +0.751 secondary #253        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +1.001 secondary #259        group 1 Active Config Applied -> Active: Other unit wants me Active
    = +5.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: failover active group 1
       +5.000 primary   #288        story types: failover active group 1
       +5.000 primary   #288        | PIX1# failover active group 1
       +5.000 primary   #288        group 1 Standby Ready -> Just Active: Set by the config command
       +5.000 primary   #288        group 1 uses the active addresses
       +5.000 primary   #288        | Group 1 Switching to Active
    = +5.000 primary 1 Just Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 5 s
       +5.001 secondary #291<288    | Group 1 Switching to Standby
       +5.001 secondary #291<288    group 1 Active -> Standby Ready: Other unit wants me Standby
       +5.001 secondary #291<288    group 1 uses the standby addresses
       +5.250 primary   #294        group 1 Just Active -> Active Drain: Set by the config command
       +5.500 primary   #296        group 1 Active Drain -> Active Applying Config: Set by the config command
       +5.750 primary   #298        group 1 Active Applying Config -> Active Config Applied: Set by the config command
       +6.000 primary   #300        group 1 Active Config Applied -> Active: Set by the config command
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: failover active group 1
      +10.000 primary   #328        story types: failover active group 1
      +10.000 primary   #328        | PIX1# failover active group 1
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: failover active
      +10.000 secondary #329        story types: failover active
      +10.000 secondary #329        | PIX1# failover active
      +10.000 secondary #329        group 0 Standby Ready -> Just Active: Set by the config command
      +10.000 secondary #329        group 0 uses the active addresses
      +10.000 secondary #329        |
      +10.000 secondary #329        |         Switching to Active
      +10.000 secondary #329        group 1 Standby Ready -> Just Active: Set by the config command
      +10.000 secondary #329        group 1 uses the active addresses
      +10.000 secondary #329        | Group 1 Switching to Active
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Just Active, 2 Active
> run 5 s
      +10.001 primary   #332<329    |
      +10.001 primary   #332<329    |         Switching to Standby
      +10.001 primary   #332<329    group 0 Active -> Standby Ready: Other unit wants me Standby
      +10.001 primary   #332<329    group 0 uses the standby addresses
      +10.001 primary   #332<329    | Group 1 Switching to Standby
      +10.001 primary   #332<329    group 1 Active -> Standby Ready: Other unit wants me Standby
      +10.001 primary   #332<329    group 1 uses the standby addresses
      +10.250 secondary #335        group 0 Just Active -> Active Drain: Set by the config command
      +10.250 secondary #335        group 1 Just Active -> Active Drain: Set by the config command
      +10.500 secondary #337        group 0 Active Drain -> Active Applying Config: Set by the config command
      +10.500 secondary #337        group 1 Active Drain -> Active Applying Config: Set by the config command
      +10.750 secondary #339        group 0 Active Applying Config -> Active Config Applied: Set by the config command
      +10.750 secondary #339        group 1 Active Applying Config -> Active Config Applied: Set by the config command
      +11.000 secondary #342        group 0 Active Config Applied -> Active: Set by the config command
      +11.000 secondary #342        group 1 Active Config Applied -> Active: Set by the config command
    = +15.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: no failover active
      +15.000 secondary #371        story types: no failover active
      +15.000 secondary #371        | PIX1# no failover active
      +15.000 secondary #371        |
      +15.000 secondary #371        |         Switching to Standby
      +15.000 secondary #371        group 0 Active -> Standby Ready: Set by the config command
      +15.000 secondary #371        group 0 uses the standby addresses
      +15.000 secondary #371        | Group 1 Switching to Standby
      +15.000 secondary #371        group 1 Active -> Standby Ready: Set by the config command
      +15.000 secondary #371        group 1 uses the standby addresses
      +15.000 secondary #371        | Group 2 Switching to Standby
      +15.000 secondary #371        group 2 Active -> Standby Ready: Set by the config command
      +15.000 secondary #371        group 2 uses the standby addresses
    = +15.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Standby Ready, 2 Standby Ready
> run 5 s
      +15.001 primary   #374<371    |
      +15.001 primary   #374<371    |         Switching to Active
      +15.001 primary   #374<371    group 0 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #374<371    group 0 uses the active addresses
      +15.001 primary   #374<371    | Group 1 Switching to Active
      +15.001 primary   #374<371    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #374<371    group 1 uses the active addresses
      +15.001 primary   #374<371    | Group 2 Switching to Active
      +15.001 primary   #374<371    group 2 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #374<371    group 2 uses the active addresses
      +15.251 primary   #377        group 0 Just Active -> Active Drain: Other unit wants me Active
      +15.251 primary   #377        group 1 Just Active -> Active Drain: Other unit wants me Active
      +15.251 primary   #377        group 2 Just Active -> Active Drain: Other unit wants me Active
      +15.501 primary   #379        group 0 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.501 primary   #379        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.501 primary   #379        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.751 primary   #381        group 0 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +15.751 primary   #381        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +15.751 primary   #381        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +16.001 primary   #387        group 0 Active Config Applied -> Active: Other unit wants me Active
      +16.001 primary   #387        group 1 Active Config Applied -> Active: Other unit wants me Active
      +16.001 primary   #387        group 2 Active Config Applied -> Active: Other unit wants me Active
    = +20.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> fault power secondary
      +20.000 secondary #416        FAULT power secondary
      +20.000 secondary #416<416    power on -> off
    = +20.000 primary 1 Active, 2 Active; secondary off
> run 20 s
      +21.001 primary   #419        hello missed: 1
      +22.001 primary   #421        hello missed: 2
      +23.001 primary   #423        hello missed: 3
      +23.001 primary   #423        sends probe on failover, lost
      +23.001 primary   #423        sends probe on context1/inside, lost
      +23.001 primary   #423        sends probe on context1/outside, lost
      +23.001 primary   #423        sends probe on context2/inside, lost
      +23.001 primary   #423        sends probe on context2/outside, lost
      +23.501 primary   #424        sends probe on failover, lost
      +23.501 primary   #424        sends probe on context1/inside, lost
      +23.501 primary   #424        sends probe on context1/outside, lost
      +23.501 primary   #424        sends probe on context2/inside, lost
      +23.501 primary   #424        sends probe on context2/outside, lost
      +24.001 primary   #426        sends probe on failover, lost
      +24.001 primary   #426        sends probe on context1/inside, lost
      +24.001 primary   #426        sends probe on context1/outside, lost
      +24.001 primary   #426        sends probe on context2/inside, lost
      +24.001 primary   #426        sends probe on context2/outside, lost
      +24.501 primary   #427        sends probe on failover, lost
      +24.501 primary   #427        sends probe on context1/inside, lost
      +24.501 primary   #427        sends probe on context1/outside, lost
      +24.501 primary   #427        sends probe on context2/inside, lost
      +24.501 primary   #427        sends probe on context2/outside, lost
      +25.001 primary   #429        sends probe on failover, lost
      +25.001 primary   #429        sends probe on context1/inside, lost
      +25.001 primary   #429        sends probe on context1/outside, lost
      +25.001 primary   #429        sends probe on context2/inside, lost
      +25.001 primary   #429        sends probe on context2/outside, lost
      +25.501 primary   #430        sends probe on failover, lost
      +25.501 primary   #430        sends probe on context1/inside, lost
      +25.501 primary   #430        sends probe on context1/outside, lost
      +25.501 primary   #430        sends probe on context2/inside, lost
      +25.501 primary   #430        sends probe on context2/outside, lost
      +26.001 primary   #432        sends probe on failover, lost
      +26.001 primary   #432        sends probe on context1/inside, lost
      +26.001 primary   #432        sends probe on context1/outside, lost
      +26.001 primary   #432        sends probe on context2/inside, lost
      +26.001 primary   #432        sends probe on context2/outside, lost
      +26.501 primary   #433        sends probe on failover, lost
      +26.501 primary   #433        sends probe on context1/inside, lost
      +26.501 primary   #433        sends probe on context1/outside, lost
      +26.501 primary   #433        sends probe on context2/inside, lost
      +26.501 primary   #433        sends probe on context2/outside, lost
      +27.001 primary   #435        sends probe on failover, lost
      +27.001 primary   #435        sends probe on context1/inside, lost
      +27.001 primary   #435        sends probe on context1/outside, lost
      +27.001 primary   #435        sends probe on context2/inside, lost
      +27.001 primary   #435        sends probe on context2/outside, lost
      +27.501 primary   #436        sends probe on failover, lost
      +27.501 primary   #436        sends probe on context1/inside, lost
      +27.501 primary   #436        sends probe on context1/outside, lost
      +27.501 primary   #436        sends probe on context2/inside, lost
      +27.501 primary   #436        sends probe on context2/outside, lost
      +28.001 primary   #438        sends probe on failover, lost
      +28.001 primary   #438        sends probe on context1/inside, lost
      +28.001 primary   #438        sends probe on context1/outside, lost
      +28.001 primary   #438        sends probe on context2/inside, lost
      +28.001 primary   #438        sends probe on context2/outside, lost
      +28.501 primary   #439        sends probe on failover, lost
      +28.501 primary   #439        sends probe on context1/inside, lost
      +28.501 primary   #439        sends probe on context1/outside, lost
      +28.501 primary   #439        sends probe on context2/inside, lost
      +28.501 primary   #439        sends probe on context2/outside, lost
      +29.001 primary   #441        sends probe on failover, lost
      +29.001 primary   #441        sends probe on context1/inside, lost
      +29.001 primary   #441        sends probe on context1/outside, lost
      +29.001 primary   #441        sends probe on context2/inside, lost
      +29.001 primary   #441        sends probe on context2/outside, lost
      +29.501 primary   #442        sends probe on failover, lost
      +29.501 primary   #442        sends probe on context1/inside, lost
      +29.501 primary   #442        sends probe on context1/outside, lost
      +29.501 primary   #442        sends probe on context2/inside, lost
      +29.501 primary   #442        sends probe on context2/outside, lost
      +30.001 primary   #444        sends probe on failover, lost
      +30.001 primary   #444        sends probe on context1/inside, lost
      +30.001 primary   #444        sends probe on context1/outside, lost
      +30.001 primary   #444        sends probe on context2/inside, lost
      +30.001 primary   #444        sends probe on context2/outside, lost
      +30.501 primary   #445        sends probe on failover, lost
      +30.501 primary   #445        sends probe on context1/inside, lost
      +30.501 primary   #445        sends probe on context1/outside, lost
      +30.501 primary   #445        sends probe on context2/inside, lost
      +30.501 primary   #445        sends probe on context2/outside, lost
      +31.001 primary   #447        sends probe on failover, lost
      +31.001 primary   #447        sends probe on context1/inside, lost
      +31.001 primary   #447        sends probe on context1/outside, lost
      +31.001 primary   #447        sends probe on context2/inside, lost
      +31.001 primary   #447        sends probe on context2/outside, lost
      +31.501 primary   #448        sends probe on failover, lost
      +31.501 primary   #448        sends probe on context1/inside, lost
      +31.501 primary   #448        sends probe on context1/outside, lost
      +31.501 primary   #448        sends probe on context2/inside, lost
      +31.501 primary   #448        sends probe on context2/outside, lost
      +31.757 primary   #449        context1/inside Normal -> Testing (Waiting)
      +31.757 primary   #449        context1/inside network activity test begins
      +31.757 primary   #449        sends test-begin on failover, lost
      +31.757 primary   #449        context1/outside Normal -> Testing (Waiting)
      +31.757 primary   #449        context1/outside network activity test begins
      +31.757 primary   #449        sends test-begin on failover, lost
      +31.757 primary   #449        context2/inside Normal -> Testing (Waiting)
      +31.757 primary   #449        context2/inside network activity test begins
      +31.757 primary   #449        sends test-begin on failover, lost
      +31.757 primary   #449        context2/outside Normal -> Testing (Waiting)
      +31.757 primary   #449        context2/outside network activity test begins
      +31.757 primary   #449        sends test-begin on failover, lost
      +32.001 primary   #451        sends probe on failover, lost
      +32.001 primary   #451        sends probe on context1/inside, lost
      +32.001 primary   #451        sends probe on context1/outside, lost
      +32.001 primary   #451        sends probe on context2/inside, lost
      +32.001 primary   #451        sends probe on context2/outside, lost
      +32.501 primary   #452        sends probe on failover, lost
      +32.501 primary   #452        sends probe on context1/inside, lost
      +32.501 primary   #452        sends probe on context1/outside, lost
      +32.501 primary   #452        sends probe on context2/inside, lost
      +32.501 primary   #452        sends probe on context2/outside, lost
      +32.543 primary   #453        sends test-report on failover, lost
      +32.543 primary   #453        context1/inside network activity test: here heard, peer unknown
      +32.543 primary   #453        context1/inside Testing -> Normal (Waiting)
      +32.875 primary   #454        sends test-report on failover, lost
      +32.875 primary   #454        context2/inside network activity test: here heard, peer unknown
      +32.875 primary   #454        context2/inside Testing -> Normal (Waiting)
      +33.001 primary   #456        sends probe on failover, lost
      +33.001 primary   #456        sends probe on context1/inside, lost
      +33.001 primary   #456        sends probe on context1/outside, lost
      +33.001 primary   #456        sends probe on context2/inside, lost
      +33.001 primary   #456        sends probe on context2/outside, lost
      +33.029 primary   #457        sends test-report on failover, lost
      +33.029 primary   #457        context2/outside network activity test: here heard, peer unknown
      +33.029 primary   #457        context2/outside Testing -> Normal (Waiting)
      +33.265 primary   #458        sends test-report on failover, lost
      +33.265 primary   #458        context1/outside network activity test: here heard, peer unknown
      +33.265 primary   #458        context1/outside Testing -> Normal (Waiting)
      +33.501 primary   #459        sends probe on failover, lost
      +33.501 primary   #459        sends probe on context1/inside, lost
      +33.501 primary   #459        sends probe on context1/outside, lost
      +33.501 primary   #459        sends probe on context2/inside, lost
      +33.501 primary   #459        sends probe on context2/outside, lost
      +34.001 primary   #461        sends probe on failover, lost
      +34.001 primary   #461        sends probe on context1/inside, lost
      +34.001 primary   #461        sends probe on context1/outside, lost
      +34.001 primary   #461        sends probe on context2/inside, lost
      +34.001 primary   #461        sends probe on context2/outside, lost
      +34.501 primary   #463        sends probe on failover, lost
      +34.501 primary   #463        sends probe on context1/inside, lost
      +34.501 primary   #463        sends probe on context1/outside, lost
      +34.501 primary   #463        sends probe on context2/inside, lost
      +34.501 primary   #463        sends probe on context2/outside, lost
      +35.001 primary   #465        peer Up -> Failed, link Up -> Up
    = +40.000 primary 1 Active, 2 Active; secondary off
> primary: no failover active group 1
      +40.000 primary   #471        story types: no failover active group 1
      +40.000 primary   #471        | PIX1# no failover active group 1
      +40.000 primary   #471        refused (no-peer) group 1
      +40.000 primary   #471        | ERROR: failover group 1 cannot be switched: the other unit is not detected
    = +40.000 primary 1 Active, 2 Active; secondary off
