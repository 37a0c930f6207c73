# `no failover` on the unit with group 1 active: groups stay where they are, the peer does not detect the unit any more.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: configure terminal
       +0.000 primary   #1          story types: configure terminal
       +0.000 primary   #1          | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: no failover
       +0.000 primary   #2          story types: no failover
       +0.000 primary   #2          | PIX1(config)# no failover
       +0.000 primary   #2          sends failover-off on failover
       +0.000 primary   #2          group 0 Active -> Disabled: Set by the config command
       +0.000 primary   #2          group 1 Active -> Disabled: Set by the config command
       +0.000 primary   #2          group 2 Standby Ready -> Disabled: Set by the config command
       +0.000 primary   #2          peer Up -> Not Detected, link Up -> Unknown
       +0.000 primary   #2          log 1 105001: (Primary) Disabling failover.
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Standby Ready, 2 Active
> run 30 s
       +0.001 primary   #4<opening  sends failover-off on failover
       +0.001 secondary #5<2        peer Up -> Not Detected, link Up -> Unknown
       +0.001 secondary #5<2        context1/inside Normal -> Normal (Waiting)
       +0.001 secondary #5<2        context1/outside Normal -> Normal (Waiting)
       +0.001 secondary #5<2        context2/inside Normal -> Normal (Waiting)
       +0.001 secondary #5<2        context2/outside Normal -> Normal (Waiting)
       +0.001 secondary #5<2        log 1 105039: (Secondary) Unable to verify the Interface count with mate. Failover may be disabled in mate.
       +0.001 secondary #5<2        log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +0.001 secondary #5<2        log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
       +0.001 secondary #5<2        log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
       +0.001 secondary #5<2        log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
       +0.002 primary   #7<5        sends failover-off on failover
       +1.001 primary   #10<9       sends failover-off on failover
       +2.001 primary   #13<12      sends failover-off on failover
       +3.001 primary   #16<15      sends failover-off on failover
       +4.001 primary   #19<18      sends failover-off on failover
       +5.001 primary   #28<27      sends failover-off on failover
       +6.001 primary   #31<30      sends failover-off on failover
       +7.001 primary   #34<33      sends failover-off on failover
       +8.001 primary   #37<36      sends failover-off on failover
       +9.001 primary   #40<39      sends failover-off on failover
      +10.001 primary   #48<47      sends failover-off on failover
      +11.001 primary   #51<50      sends failover-off on failover
      +12.001 primary   #54<53      sends failover-off on failover
      +13.001 primary   #57<56      sends failover-off on failover
      +14.001 primary   #60<59      sends failover-off on failover
      +15.001 primary   #68<67      sends failover-off on failover
      +16.001 primary   #71<70      sends failover-off on failover
      +17.001 primary   #74<73      sends failover-off on failover
      +18.001 primary   #77<76      sends failover-off on failover
      +19.001 primary   #80<79      sends failover-off on failover
      +20.001 primary   #89<88      sends failover-off on failover
      +21.001 primary   #92<91      sends failover-off on failover
      +22.001 primary   #95<94      sends failover-off on failover
      +23.001 primary   #98<97      sends failover-off on failover
      +24.001 primary   #101<100    sends failover-off on failover
      +25.001 primary   #109<108    sends failover-off on failover
      +26.001 primary   #112<111    sends failover-off on failover
      +27.001 primary   #115<114    sends failover-off on failover
      +28.001 primary   #118<117    sends failover-off on failover
      +29.001 primary   #121<120    sends failover-off on failover
    = +30.000 primary 1 Disabled, 2 Disabled; secondary 1 Standby Ready, 2 Active
> primary: failover
      +30.000 primary   #129        story types: failover
      +30.000 primary   #129        | PIX1(config)# failover
      +30.000 primary   #129        group 0 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #129        group 0 uses the standby addresses
      +30.000 primary   #129        group 1 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #129        group 1 uses the standby addresses
      +30.000 primary   #129        group 2 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #129        context1/inside Normal -> Normal (Waiting)
      +30.000 primary   #129        context1/outside Normal -> Normal (Waiting)
      +30.000 primary   #129        context2/inside Normal -> Normal (Waiting)
      +30.000 primary   #129        context2/outside Normal -> Normal (Waiting)
      +30.000 primary   #129        log 1 105002: (Primary) Enabling failover.
      +30.000 primary   #129        log 4 411002: Line protocol on Interface inside, changed state to down
      +30.000 primary   #129        log 4 411002: Line protocol on Interface outside, changed state to down
      +30.000 primary   #129        log 4 411001: Line protocol on Interface inside, changed state to up
      +30.000 primary   #129        log 4 411001: Line protocol on Interface outside, changed state to up
      +30.000 primary   #129        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +30.000 primary   #129        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +30.000 primary   #129        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +30.000 primary   #129        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
    = +30.000 primary 1 Negotiation, 2 Negotiation; secondary 1 Standby Ready, 2 Active
> run 60 s
      +30.001 primary   #130<128    peer Not Detected -> Up, link Unknown -> Up
      +30.001 primary   #130<128    | Group 2 Detected Active mate
      +30.001 primary   #130<128    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #130)
      +30.001 primary   #130<128    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +30.001 secondary #131<129    peer Not Detected -> Up, link Unknown -> Up
      +30.001 secondary #131<129    group 0 Standby Ready -> Just Active: Peer unit just reloaded
      +30.001 secondary #131<129    group 0 uses the active addresses
      +30.001 secondary #131<129    group 1 Standby Ready -> Just Active: Peer unit just reloaded
      +30.001 secondary #131<129    group 1 uses the active addresses
      +30.001 secondary #131<129    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +30.001 secondary #131<129    log 1 104001: (Secondary_group_1) Switching to ACTIVE - Peer unit just reloaded.
      +30.001 secondary #131<129    log 4 411002: Line protocol on Interface inside, changed state to down
      +30.001 secondary #131<129    log 4 411002: Line protocol on Interface outside, changed state to down
      +30.001 secondary #131<129    log 4 411001: Line protocol on Interface inside, changed state to up
      +30.001 secondary #131<129    log 4 411001: Line protocol on Interface outside, changed state to up
      +30.002 primary   #133<131    |
      +30.002 primary   #133<131    |         Detected an Active mate
      +30.002 primary   #133<131    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #130)
      +30.002 primary   #133<131    | Group 1 Detected Active mate
      +30.002 primary   #133<131    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #130)
      +30.251 secondary #135        group 0 Just Active -> Active Drain: Peer unit just reloaded
      +30.251 secondary #135        group 1 Just Active -> Active Drain: Peer unit just reloaded
      +30.501 secondary #137        group 0 Active Drain -> Active Applying Config: Peer unit just reloaded
      +30.501 secondary #137        group 1 Active Drain -> Active Applying Config: Peer unit just reloaded
      +30.751 secondary #139        group 0 Active Applying Config -> Active Config Applied: Peer unit just reloaded
      +30.751 secondary #139        group 1 Active Applying Config -> Active Config Applied: Peer unit just reloaded
      +31.001 secondary #145        group 0 Active Config Applied -> Active: Peer unit just reloaded
      +31.001 secondary #145        group 1 Active Config Applied -> Active: Peer unit just reloaded
      +32.001 primary   #151        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +32.001 primary   #151        sends config-request on failover
      +32.002 secondary #152<151    | Beginning configuration replication: Sending to mate.
      +32.002 secondary #152<151    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
      +32.002 primary   #154        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +32.002 primary   #154        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +32.003 primary   #157<155    | Beginning configuration replication from mate.
      +32.003 primary   #157<155    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
      +37.255 primary   #262<261    | End configuration replication from mate.
      +37.255 primary   #262<261    group 0 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #262<261    group 1 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #262<261    group 2 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #262<261    log 1 709006: (Primary) End Configuration Replication (STB)
      +37.255 primary   #263        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #263        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #263        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #263        sends bulk-request on state
      +37.255 primary   #263        log 6 311003: LU recv thread up
      +37.255 primary   #263        log 6 311004: LU xmit thread up
      +37.256 secondary #264<262    | End Configuration Replication to mate
      +37.256 secondary #264<262    log 1 709004: (Secondary) End Configuration Replication (ACT)
      +37.256 secondary #266<263    log 6 311001: LU loading standby start
      +37.256 secondary #266<263    sends bulk-done on state
      +37.256 secondary #266<263    log 6 311002: LU loading standby end
      +37.257 primary   #268<266    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +37.257 primary   #268<266    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +37.257 primary   #268<266    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +39.257 primary   #281<280    context1/inside Normal -> Normal
      +39.257 primary   #281<280    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +39.257 primary   #282<280    context1/outside Normal -> Normal
      +39.257 primary   #282<280    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +39.257 primary   #283<280    context2/inside Normal -> Normal
      +39.257 primary   #283<280    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +39.257 primary   #284<280    context2/outside Normal -> Normal
      +39.257 primary   #284<280    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
      +40.001 secondary #291<289    context1/inside Normal -> Normal
      +40.001 secondary #291<289    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +40.001 secondary #292<289    context1/outside Normal -> Normal
      +40.001 secondary #292<289    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +40.001 secondary #293<289    context2/inside Normal -> Normal
      +40.001 secondary #293<289    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
      +40.001 secondary #294<289    context2/outside Normal -> Normal
      +40.001 secondary #294<289    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +90.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
