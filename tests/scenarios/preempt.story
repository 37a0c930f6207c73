# Group 2 prefers the secondary and may preempt. It moves to the primary when the secondary dies, and back once the secondary
# is Standby Ready again; group 1, without preempt, stays.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: configure terminal
       +0.000 primary   #243        story types: configure terminal
       +0.000 primary   #243        | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: failover group 2
       +0.000 primary   #244        story types: failover group 2
       +0.000 primary   #244        | PIX1(config)# failover group 2
       +0.000 primary   #245        sends command on failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: preempt
       +0.000 primary   #246        story types: preempt
       +0.000 primary   #246        | PIX1(config-fover-group)# preempt
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: end
       +0.000 primary   #247        story types: end
       +0.000 primary   #247        | PIX1(config-fover-group)# end
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 5 s
       +0.001 secondary #250<245    sends command-ack on failover
       +0.002 primary   #252        sends command on failover
       +0.003 secondary #253<252    sends command-ack on failover
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault power secondary
       +5.000 secondary #286        FAULT power secondary
       +5.000 secondary #286<286    power on -> off
    = +5.000 primary 1 Active, 2 Standby Ready; secondary off
> run 20 s
       +6.001 primary   #289        hello missed: 1
       +7.001 primary   #291        hello missed: 2
       +8.001 primary   #293        hello missed: 3
       +8.001 primary   #293        sends probe on failover, lost
       +8.001 primary   #293        sends probe on context1/inside, lost
       +8.001 primary   #293        sends probe on context1/outside, lost
       +8.001 primary   #293        sends probe on context2/inside, lost
       +8.001 primary   #293        sends probe on context2/outside, lost
       +8.501 primary   #294        sends probe on failover, lost
       +8.501 primary   #294        sends probe on context1/inside, lost
       +8.501 primary   #294        sends probe on context1/outside, lost
       +8.501 primary   #294        sends probe on context2/inside, lost
       +8.501 primary   #294        sends probe on context2/outside, lost
       +9.001 primary   #296        sends probe on failover, lost
       +9.001 primary   #296        sends probe on context1/inside, lost
       +9.001 primary   #296        sends probe on context1/outside, lost
       +9.001 primary   #296        sends probe on context2/inside, lost
       +9.001 primary   #296        sends probe on context2/outside, lost
       +9.501 primary   #297        sends probe on failover, lost
       +9.501 primary   #297        sends probe on context1/inside, lost
       +9.501 primary   #297        sends probe on context1/outside, lost
       +9.501 primary   #297        sends probe on context2/inside, lost
       +9.501 primary   #297        sends probe on context2/outside, lost
      +10.001 primary   #299        sends probe on failover, lost
      +10.001 primary   #299        sends probe on context1/inside, lost
      +10.001 primary   #299        sends probe on context1/outside, lost
      +10.001 primary   #299        sends probe on context2/inside, lost
      +10.001 primary   #299        sends probe on context2/outside, lost
      +10.501 primary   #300        sends probe on failover, lost
      +10.501 primary   #300        sends probe on context1/inside, lost
      +10.501 primary   #300        sends probe on context1/outside, lost
      +10.501 primary   #300        sends probe on context2/inside, lost
      +10.501 primary   #300        sends probe on context2/outside, lost
      +11.001 primary   #302        sends probe on failover, lost
      +11.001 primary   #302        sends probe on context1/inside, lost
      +11.001 primary   #302        sends probe on context1/outside, lost
      +11.001 primary   #302        sends probe on context2/inside, lost
      +11.001 primary   #302        sends probe on context2/outside, lost
      +11.501 primary   #303        sends probe on failover, lost
      +11.501 primary   #303        sends probe on context1/inside, lost
      +11.501 primary   #303        sends probe on context1/outside, lost
      +11.501 primary   #303        sends probe on context2/inside, lost
      +11.501 primary   #303        sends probe on context2/outside, lost
      +12.001 primary   #305        sends probe on failover, lost
      +12.001 primary   #305        sends probe on context1/inside, lost
      +12.001 primary   #305        sends probe on context1/outside, lost
      +12.001 primary   #305        sends probe on context2/inside, lost
      +12.001 primary   #305        sends probe on context2/outside, lost
      +12.501 primary   #306        sends probe on failover, lost
      +12.501 primary   #306        sends probe on context1/inside, lost
      +12.501 primary   #306        sends probe on context1/outside, lost
      +12.501 primary   #306        sends probe on context2/inside, lost
      +12.501 primary   #306        sends probe on context2/outside, lost
      +13.001 primary   #308        sends probe on failover, lost
      +13.001 primary   #308        sends probe on context1/inside, lost
      +13.001 primary   #308        sends probe on context1/outside, lost
      +13.001 primary   #308        sends probe on context2/inside, lost
      +13.001 primary   #308        sends probe on context2/outside, lost
      +13.501 primary   #309        sends probe on failover, lost
      +13.501 primary   #309        sends probe on context1/inside, lost
      +13.501 primary   #309        sends probe on context1/outside, lost
      +13.501 primary   #309        sends probe on context2/inside, lost
      +13.501 primary   #309        sends probe on context2/outside, lost
      +14.001 primary   #311        sends probe on failover, lost
      +14.001 primary   #311        sends probe on context1/inside, lost
      +14.001 primary   #311        sends probe on context1/outside, lost
      +14.001 primary   #311        sends probe on context2/inside, lost
      +14.001 primary   #311        sends probe on context2/outside, lost
      +14.501 primary   #312        sends probe on failover, lost
      +14.501 primary   #312        sends probe on context1/inside, lost
      +14.501 primary   #312        sends probe on context1/outside, lost
      +14.501 primary   #312        sends probe on context2/inside, lost
      +14.501 primary   #312        sends probe on context2/outside, lost
      +15.001 primary   #314        sends probe on failover, lost
      +15.001 primary   #314        sends probe on context1/inside, lost
      +15.001 primary   #314        sends probe on context1/outside, lost
      +15.001 primary   #314        sends probe on context2/inside, lost
      +15.001 primary   #314        sends probe on context2/outside, lost
      +15.501 primary   #315        sends probe on failover, lost
      +15.501 primary   #315        sends probe on context1/inside, lost
      +15.501 primary   #315        sends probe on context1/outside, lost
      +15.501 primary   #315        sends probe on context2/inside, lost
      +15.501 primary   #315        sends probe on context2/outside, lost
      +16.001 primary   #317        sends probe on failover, lost
      +16.001 primary   #317        sends probe on context1/inside, lost
      +16.001 primary   #317        sends probe on context1/outside, lost
      +16.001 primary   #317        sends probe on context2/inside, lost
      +16.001 primary   #317        sends probe on context2/outside, lost
      +16.501 primary   #318        sends probe on failover, lost
      +16.501 primary   #318        sends probe on context1/inside, lost
      +16.501 primary   #318        sends probe on context1/outside, lost
      +16.501 primary   #318        sends probe on context2/inside, lost
      +16.501 primary   #318        sends probe on context2/outside, lost
      +16.757 primary   #319        context1/inside Normal -> Testing (Waiting)
      +16.757 primary   #319        context1/inside network activity test begins
      +16.757 primary   #319        sends test-begin on failover, lost
      +16.757 primary   #319        context1/outside Normal -> Testing (Waiting)
      +16.757 primary   #319        context1/outside network activity test begins
      +16.757 primary   #319        sends test-begin on failover, lost
      +16.757 primary   #319        context2/inside Normal -> Testing (Waiting)
      +16.757 primary   #319        context2/inside network activity test begins
      +16.757 primary   #319        sends test-begin on failover, lost
      +16.757 primary   #319        context2/outside Normal -> Testing (Waiting)
      +16.757 primary   #319        context2/outside network activity test begins
      +16.757 primary   #319        sends test-begin on failover, lost
      +16.970 primary   #320        sends test-report on failover, lost
      +16.970 primary   #320        context1/outside network activity test: here heard, peer unknown
      +16.970 primary   #320        context1/outside Testing -> Normal (Waiting)
      +17.001 primary   #322        sends probe on failover, lost
      +17.001 primary   #322        sends probe on context1/inside, lost
      +17.001 primary   #322        sends probe on context1/outside, lost
      +17.001 primary   #322        sends probe on context2/inside, lost
      +17.001 primary   #322        sends probe on context2/outside, lost
      +17.043 primary   #323        sends test-report on failover, lost
      +17.043 primary   #323        context2/outside network activity test: here heard, peer unknown
      +17.043 primary   #323        context2/outside Testing -> Normal (Waiting)
      +17.072 primary   #324        sends test-report on failover, lost
      +17.072 primary   #324        context1/inside network activity test: here heard, peer unknown
      +17.072 primary   #324        context1/inside Testing -> Normal (Waiting)
      +17.501 primary   #325        sends probe on failover, lost
      +17.501 primary   #325        sends probe on context1/inside, lost
      +17.501 primary   #325        sends probe on context1/outside, lost
      +17.501 primary   #325        sends probe on context2/inside, lost
      +17.501 primary   #325        sends probe on context2/outside, lost
      +18.001 primary   #327        sends probe on failover, lost
      +18.001 primary   #327        sends probe on context1/inside, lost
      +18.001 primary   #327        sends probe on context1/outside, lost
      +18.001 primary   #327        sends probe on context2/inside, lost
      +18.001 primary   #327        sends probe on context2/outside, lost
      +18.501 primary   #328        sends probe on failover, lost
      +18.501 primary   #328        sends probe on context1/inside, lost
      +18.501 primary   #328        sends probe on context1/outside, lost
      +18.501 primary   #328        sends probe on context2/inside, lost
      +18.501 primary   #328        sends probe on context2/outside, lost
      +19.001 primary   #330        sends probe on failover, lost
      +19.001 primary   #330        sends probe on context1/inside, lost
      +19.001 primary   #330        sends probe on context1/outside, lost
      +19.001 primary   #330        sends probe on context2/inside, lost
      +19.001 primary   #330        sends probe on context2/outside, lost
      +19.311 primary   #331        sends test-report on failover, lost
      +19.311 primary   #331        context2/inside network activity test: here heard, peer unknown
      +19.311 primary   #331        context2/inside Testing -> Normal (Waiting)
      +19.501 primary   #333        sends probe on failover, lost
      +19.501 primary   #333        sends probe on context1/inside, lost
      +19.501 primary   #333        sends probe on context1/outside, lost
      +19.501 primary   #333        sends probe on context2/inside, lost
      +19.501 primary   #333        sends probe on context2/outside, lost
      +20.001 primary   #335        peer Up -> Failed, link Up -> Up
      +20.001 primary   #335        | Group 2 No Response from Mate, Switch to Active
      +20.001 primary   #335        group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #335)
      +20.001 primary   #335        group 2 uses the active addresses
      +20.251 primary   #336        group 2 Just Active -> Active Drain: HELLO not heard from mate
      +20.501 primary   #337        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +20.751 primary   #338        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +21.001 primary   #340        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +25.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +25.000 secondary #345        REPAIRED power secondary
      +25.000 secondary #345<345    power off -> booting
    = +25.000 primary 1 Active, 2 Active; secondary booting
> run 90 s
      +85.000 secondary #409<345    power booting -> on
      +85.000 secondary #409<345    |
      +85.000 secondary #409<345    | Creating context 'admin'... Done. (1)
      +85.000 secondary #409<345    | Creating context 'context1'... Done. (2)
      +85.000 secondary #409<345    | Creating context 'context2'... Done. (3)
      +85.000 secondary #409<345    context1/inside Unknown -> Normal (Waiting) (because #409)
      +85.000 secondary #409<345    context1/outside Unknown -> Normal (Waiting) (because #409)
      +85.000 secondary #409<345    context2/inside Unknown -> Normal (Waiting) (because #409)
      +85.000 secondary #409<345    context2/outside Unknown -> Normal (Waiting) (because #409)
      +85.000 secondary #409<345    group 0 Disabled -> Negotiation: Failover state check
      +85.000 secondary #409<345    group 0 uses the standby addresses
      +85.000 secondary #409<345    group 1 Disabled -> Negotiation: Failover state check
      +85.000 secondary #409<345    group 1 uses the standby addresses
      +85.000 secondary #409<345    group 2 Disabled -> Negotiation: Failover state check
      +85.000 secondary #409<345    group 2 uses the standby addresses
      +85.001 primary   #411<409    peer Failed -> Up, link Up -> Up
      +85.001 secondary #412<410    peer Not Detected -> Up, link Unknown -> Up
      +85.001 secondary #412<410    |
      +85.001 secondary #412<410    |         Detected an Active mate
      +85.001 secondary #412<410    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #412)
      +85.001 secondary #412<410    | Group 1 Detected Active mate
      +85.001 secondary #412<410    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #412)
      +85.001 secondary #412<410    | Group 2 Detected Active mate
      +85.001 secondary #412<410    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #412)
      +87.001 secondary #421<419    context1/inside Normal -> Normal
      +87.001 secondary #421<419    context1/inside Normal -> Normal (Waiting)
      +87.001 secondary #422<419    context1/outside Normal -> Normal
      +87.001 secondary #422<419    context1/outside Normal -> Normal (Waiting)
      +87.001 secondary #423<419    context2/inside Normal -> Normal
      +87.001 secondary #423<419    context2/inside Normal -> Normal (Waiting)
      +87.001 secondary #424<419    context2/outside Normal -> Normal
      +87.001 secondary #424<419    context2/outside Normal -> Normal (Waiting)
      +87.001 secondary #428        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #428        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #428        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #428        sends config-request on failover
      +87.002 primary   #433<428    | Beginning configuration replication: Sending to mate.
      +87.003 secondary #436<435    | Beginning configuration replication from mate.
      +92.001 secondary #528<526    context1/inside Normal -> Normal
      +92.001 secondary #528<526    context1/inside Normal -> Normal (Waiting)
      +92.001 secondary #529<526    context1/outside Normal -> Normal
      +92.001 secondary #529<526    context1/outside Normal -> Normal (Waiting)
      +92.001 secondary #530<526    context2/inside Normal -> Normal
      +92.001 secondary #530<526    context2/inside Normal -> Normal (Waiting)
      +92.001 secondary #531<526    context2/outside Normal -> Normal
      +92.001 secondary #531<526    context2/outside Normal -> Normal (Waiting)
      +92.255 secondary #542<541    | End configuration replication from mate.
      +92.255 secondary #542<541    group 0 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #542<541    group 1 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #542<541    group 2 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #543        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #543        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #543        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #543        sends bulk-request on state
      +92.256 primary   #544<542    | End Configuration Replication to mate
      +92.256 primary   #546<543    sends bulk-done on state
      +92.257 secondary #548<546    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #548<546    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #548<546    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #548<546    | Group 2 preempt mate
      +92.257 secondary #548<546    group 2 Standby Ready -> Just Active: Preempt
      +92.257 secondary #548<546    group 2 uses the active addresses
      +92.258 primary   #549<548    | Group 2 Switching to Standby
      +92.258 primary   #549<548    group 2 Active -> Standby Ready: Other unit wants me Standby
      +92.258 primary   #549<548    group 2 uses the standby addresses
      +92.507 secondary #554        group 2 Just Active -> Active Drain: Preempt
      +92.757 secondary #556        group 2 Active Drain -> Active Applying Config: Preempt
      +93.007 secondary #562        group 2 Active Applying Config -> Active Config Applied: Preempt
      +93.257 secondary #564        group 2 Active Config Applied -> Active: Preempt
      +95.001 primary   #575<573    context1/inside Normal -> Normal
      +95.001 primary   #576<573    context1/outside Normal -> Normal
      +95.001 primary   #577<573    context2/inside Normal -> Normal
      +95.001 primary   #578<573    context2/outside Normal -> Normal
      +97.001 secondary #590<588    context1/inside Normal -> Normal
      +97.001 secondary #591<588    context1/outside Normal -> Normal
      +97.001 secondary #592<588    context2/inside Normal -> Normal
      +97.001 secondary #593<588    context2/outside Normal -> Normal
    = +115.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
