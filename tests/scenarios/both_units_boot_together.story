# Power fails for both. After the common boot the secondary gets the primary's configuration, then each group becomes active
# on the unit that it prefers.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power primary
       +0.000 primary   #1          FAULT power primary
       +0.000 primary   #1<1        power on -> off
    = +0.000 primary off; secondary 1 Standby Ready, 2 Active
> fault power secondary
       +0.000 secondary #2          FAULT power secondary
       +0.000 secondary #2<2        power on -> off
    = +0.000 primary off; secondary off
> run 5 s
    = +5.000 primary off; secondary off
> repair all
       +5.000 primary   #3          REPAIRED power primary
       +5.000 primary   #3<3        power off -> booting
       +5.000 secondary #3          REPAIRED power secondary
       +5.000 secondary #3<3        power off -> booting
    = +5.000 primary booting; secondary booting
> run 120 s
      +65.000 primary   #4<3        power booting -> on
      +65.000 primary   #4<3        | Creating context 'admin'... Done. (1)
      +65.000 primary   #4<3        | Creating context 'context1'... Done. (2)
      +65.000 primary   #4<3        | Creating context 'context2'... Done. (3)
      +65.000 primary   #4<3        context1/inside Unknown -> Normal (Waiting) (because #4)
      +65.000 primary   #4<3        context1/outside Unknown -> Normal (Waiting) (because #4)
      +65.000 primary   #4<3        context2/inside Unknown -> Normal (Waiting) (because #4)
      +65.000 primary   #4<3        context2/outside Unknown -> Normal (Waiting) (because #4)
      +65.000 primary   #4<3        group 0 Disabled -> Negotiation: Failover state check
      +65.000 primary   #4<3        group 0 uses the standby addresses
      +65.000 primary   #4<3        group 1 Disabled -> Negotiation: Failover state check
      +65.000 primary   #4<3        group 1 uses the standby addresses
      +65.000 primary   #4<3        group 2 Disabled -> Negotiation: Failover state check
      +65.000 primary   #4<3        group 2 uses the standby addresses
      +65.000 primary   #4<3        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +65.000 primary   #4<3        log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
      +65.000 primary   #4<3        log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
      +65.000 primary   #4<3        log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
      +65.000 primary   #4<3        log 1 105002: (Primary) Enabling failover.
      +65.000 primary   #4<3        log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #4<3        log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #4<3        log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #4<3        log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 primary   #4<3        log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #4<3        log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #4<3        log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #4<3        log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 secondary #5<3        power booting -> on
      +65.000 secondary #5<3        | Creating context 'admin'... Done. (1)
      +65.000 secondary #5<3        | Creating context 'context1'... Done. (2)
      +65.000 secondary #5<3        | Creating context 'context2'... Done. (3)
      +65.000 secondary #5<3        context1/inside Unknown -> Normal (Waiting) (because #5)
      +65.000 secondary #5<3        context1/outside Unknown -> Normal (Waiting) (because #5)
      +65.000 secondary #5<3        context2/inside Unknown -> Normal (Waiting) (because #5)
      +65.000 secondary #5<3        context2/outside Unknown -> Normal (Waiting) (because #5)
      +65.000 secondary #5<3        group 0 Disabled -> Negotiation: Failover state check
      +65.000 secondary #5<3        group 0 uses the standby addresses
      +65.000 secondary #5<3        group 1 Disabled -> Negotiation: Failover state check
      +65.000 secondary #5<3        group 1 uses the standby addresses
      +65.000 secondary #5<3        group 2 Disabled -> Negotiation: Failover state check
      +65.000 secondary #5<3        group 2 uses the standby addresses
      +65.000 secondary #5<3        log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +65.000 secondary #5<3        log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +65.000 secondary #5<3        log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +65.000 secondary #5<3        log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +65.000 secondary #5<3        log 1 105002: (Secondary) Enabling failover.
      +65.000 secondary #5<3        log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 secondary #5<3        log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 secondary #5<3        log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 secondary #5<3        log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 secondary #5<3        log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 secondary #5<3        log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 secondary #5<3        log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 secondary #5<3        log 4 411001: Line protocol on Interface outside, changed state to up
      +65.001 primary   #6<5        peer Not Detected -> Up, link Unknown -> Up
      +65.001 primary   #6<5        group 0 Negotiation -> Just Active: No Active unit found
      +65.001 primary   #6<5        group 0 uses the active addresses
      +65.001 primary   #6<5        log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +65.001 primary   #6<5        log 6 311003: LU recv thread up
      +65.001 primary   #6<5        log 6 311004: LU xmit thread up
      +65.002 secondary #7<6        peer Not Detected -> Up, link Unknown -> Up
      +65.002 secondary #7<6        |
      +65.002 secondary #7<6        |         Detected an Active mate
      +65.002 secondary #7<6        group 0 Negotiation -> Cold Standby: Detected an Active mate (because #7)
      +65.002 secondary #7<6        log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +65.251 primary   #9          group 0 Just Active -> Active Drain: No Active unit found
      +65.501 primary   #11         group 0 Active Drain -> Active Applying Config: No Active unit found
      +65.751 primary   #13         group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +66.001 primary   #19         group 0 Active Config Applied -> Active: No Active unit found
      +67.002 secondary #25         group 0 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 secondary #25         sends config-request on failover
      +67.003 primary   #26<25      | Beginning configuration replication: Sending to mate.
      +67.003 primary   #26<25      log 1 709003: (Primary) Beginning configuration replication: Send to mate.
      +67.004 secondary #29<28      | Beginning configuration replication from mate.
      +67.004 secondary #29<28      log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
      +72.256 secondary #127<126    | End configuration replication from mate.
      +72.256 secondary #127<126    group 2 Negotiation -> Just Active: No Active unit found
      +72.256 secondary #127<126    group 2 uses the active addresses
      +72.256 secondary #127<126    group 0 Sync Config -> Sync File System: Detected an Active mate
      +72.256 secondary #127<126    log 1 709006: (Secondary) End Configuration Replication (STB)
      +72.256 secondary #127<126    log 1 104001: (Secondary_group_2) Switching to ACTIVE - No Active unit found.
      +72.256 secondary #127<126    log 4 411002: Line protocol on Interface inside, changed state to down
      +72.256 secondary #127<126    log 4 411002: Line protocol on Interface outside, changed state to down
      +72.256 secondary #127<126    log 4 411001: Line protocol on Interface inside, changed state to up
      +72.256 secondary #127<126    log 4 411001: Line protocol on Interface outside, changed state to up
      +72.256 secondary #128        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +72.256 secondary #128        sends bulk-request on state
      +72.256 secondary #128        log 6 311003: LU recv thread up
      +72.256 secondary #128        log 6 311004: LU xmit thread up
      +72.257 primary   #129<127    | End Configuration Replication to mate
      +72.257 primary   #129<127    log 1 709004: (Primary) End Configuration Replication (ACT)
      +72.257 primary   #130<127    group 1 Negotiation -> Just Active: No Active unit found
      +72.257 primary   #130<127    group 1 uses the active addresses
      +72.257 primary   #130<127    | Group 2 Detected Active mate
      +72.257 primary   #130<127    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #6)
      +72.257 primary   #130<127    log 1 104001: (Primary_group_1) Switching to ACTIVE - No Active unit found.
      +72.257 primary   #130<127    log 4 411002: Line protocol on Interface inside, changed state to down
      +72.257 primary   #130<127    log 4 411002: Line protocol on Interface outside, changed state to down
      +72.257 primary   #130<127    log 4 411001: Line protocol on Interface inside, changed state to up
      +72.257 primary   #130<127    log 4 411001: Line protocol on Interface outside, changed state to up
      +72.257 primary   #131<128    log 6 311001: LU loading standby start
      +72.257 primary   #131<128    sends bulk-done on state
      +72.257 primary   #131<128    log 6 311002: LU loading standby end
      +72.258 secondary #133<130    | Group 1 Detected Active mate
      +72.258 secondary #133<130    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #7)
      +72.258 secondary #134<131    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.506 secondary #141        group 2 Just Active -> Active Drain: No Active unit found
      +72.507 primary   #143        group 1 Just Active -> Active Drain: No Active unit found
      +72.756 secondary #145        group 2 Active Drain -> Active Applying Config: No Active unit found
      +72.757 primary   #147        group 1 Active Drain -> Active Applying Config: No Active unit found
      +73.006 secondary #153        group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +73.007 primary   #155        group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +73.256 secondary #157        group 2 Active Config Applied -> Active: No Active unit found
      +73.257 primary   #159        group 1 Active Config Applied -> Active: No Active unit found
      +74.257 primary   #165        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +74.257 primary   #165        group 2 Sync Config -> Sync File System: Detected an Active mate
      +74.257 primary   #166        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +74.257 primary   #166        sends bulk-request on state
      +74.258 secondary #168<166    log 6 311001: LU loading standby start
      +74.258 secondary #168<166    sends bulk-done on state
      +74.258 secondary #168<166    log 6 311002: LU loading standby end
      +74.258 secondary #170        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +74.258 secondary #170        group 1 Sync Config -> Sync File System: Detected an Active mate
      +74.258 secondary #171        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +74.258 secondary #171        group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +74.259 primary   #172<168    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +75.001 secondary #178<176    context1/inside Normal -> Normal
      +75.001 secondary #178<176    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +75.001 secondary #179<176    context1/outside Normal -> Normal
      +75.001 secondary #179<176    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +75.001 secondary #180<176    context2/inside Normal -> Normal
      +75.001 secondary #180<176    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
      +75.001 secondary #181<176    context2/outside Normal -> Normal
      +75.001 secondary #181<176    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
      +75.001 primary   #183<177    context1/inside Normal -> Normal
      +75.001 primary   #183<177    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +75.001 primary   #184<177    context1/outside Normal -> Normal
      +75.001 primary   #184<177    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +75.001 primary   #185<177    context2/inside Normal -> Normal
      +75.001 primary   #185<177    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +75.001 primary   #186<177    context2/outside Normal -> Normal
      +75.001 primary   #186<177    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
    = +125.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
