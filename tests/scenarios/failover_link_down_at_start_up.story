# The secondary starts without a failover link: both groups become active on both units. When the link is back, each group
# stays active on its preferred unit and the other starts over as a standby.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable secondary Ethernet3
       +0.000 secondary #1          FAULT cable secondary Ethernet3
       +0.000 secondary #2<1        Ethernet3 carrier lost
       +0.000 secondary #2<1        sends probe on context1/inside
       +0.000 secondary #2<1        sends probe on context1/outside
       +0.000 secondary #2<1        sends probe on context2/inside
       +0.000 secondary #2<1        sends probe on context2/outside
       +0.000 secondary #2<1        log 4 411002: Line protocol on Interface LANFailover, changed state to down
       +0.000 secondary #2<1        log 1 105032: LAN Failover interface is down
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault reload secondary
       +0.000 secondary #3          story types: reload noconfirm
       +0.000 secondary #3          | PIX1# reload noconfirm
       +0.000 secondary #3          |
       +0.000 secondary #3          |
       +0.000 secondary #3          | ***
       +0.000 secondary #3          | *** --- START GRACEFUL SHUTDOWN ---
       +0.000 secondary #3          | Shutting down isakmp
       +0.000 secondary #3          | Shutting down File system
       +0.000 secondary #3          |
       +0.000 secondary #3          |
       +0.000 secondary #3          |
       +0.000 secondary #3          | ***
       +0.000 secondary #3          | *** --- SHUTDOWN NOW ---
       +0.000 secondary #3          power on -> booting
    = +0.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
       +0.001 primary   #5<2        sends probe-answer on context1/inside, lost
       +0.001 primary   #6<2        sends probe-answer on context1/outside, lost
       +0.001 primary   #7<2        sends probe-answer on context2/inside, lost
       +0.001 primary   #8<2        sends probe-answer on context2/outside, lost
       +1.001 primary   #10         hello missed: 1
       +2.001 primary   #12         hello missed: 2
       +3.001 primary   #14         hello missed: 3
       +3.001 primary   #14         sends probe on failover, lost
       +3.001 primary   #14         sends probe on context1/inside, lost
       +3.001 primary   #14         sends probe on context1/outside, lost
       +3.001 primary   #14         sends probe on context2/inside, lost
       +3.001 primary   #14         sends probe on context2/outside, lost
       +3.501 primary   #15         sends probe on failover, lost
       +3.501 primary   #15         sends probe on context1/inside, lost
       +3.501 primary   #15         sends probe on context1/outside, lost
       +3.501 primary   #15         sends probe on context2/inside, lost
       +3.501 primary   #15         sends probe on context2/outside, lost
       +4.001 primary   #17         sends probe on failover, lost
       +4.001 primary   #17         sends probe on context1/inside, lost
       +4.001 primary   #17         sends probe on context1/outside, lost
       +4.001 primary   #17         sends probe on context2/inside, lost
       +4.001 primary   #17         sends probe on context2/outside, lost
       +4.501 primary   #19         sends probe on failover, lost
       +4.501 primary   #19         sends probe on context1/inside, lost
       +4.501 primary   #19         sends probe on context1/outside, lost
       +4.501 primary   #19         sends probe on context2/inside, lost
       +4.501 primary   #19         sends probe on context2/outside, lost
       +5.001 primary   #21         sends probe on failover, lost
       +5.001 primary   #21         sends probe on context1/inside, lost
       +5.001 primary   #21         sends probe on context1/outside, lost
       +5.001 primary   #21         sends probe on context2/inside, lost
       +5.001 primary   #21         sends probe on context2/outside, lost
       +5.501 primary   #22         sends probe on failover, lost
       +5.501 primary   #22         sends probe on context1/inside, lost
       +5.501 primary   #22         sends probe on context1/outside, lost
       +5.501 primary   #22         sends probe on context2/inside, lost
       +5.501 primary   #22         sends probe on context2/outside, lost
       +6.001 primary   #24         sends probe on failover, lost
       +6.001 primary   #24         sends probe on context1/inside, lost
       +6.001 primary   #24         sends probe on context1/outside, lost
       +6.001 primary   #24         sends probe on context2/inside, lost
       +6.001 primary   #24         sends probe on context2/outside, lost
       +6.501 primary   #25         sends probe on failover, lost
       +6.501 primary   #25         sends probe on context1/inside, lost
       +6.501 primary   #25         sends probe on context1/outside, lost
       +6.501 primary   #25         sends probe on context2/inside, lost
       +6.501 primary   #25         sends probe on context2/outside, lost
       +7.001 primary   #27         sends probe on failover, lost
       +7.001 primary   #27         sends probe on context1/inside, lost
       +7.001 primary   #27         sends probe on context1/outside, lost
       +7.001 primary   #27         sends probe on context2/inside, lost
       +7.001 primary   #27         sends probe on context2/outside, lost
       +7.501 primary   #28         sends probe on failover, lost
       +7.501 primary   #28         sends probe on context1/inside, lost
       +7.501 primary   #28         sends probe on context1/outside, lost
       +7.501 primary   #28         sends probe on context2/inside, lost
       +7.501 primary   #28         sends probe on context2/outside, lost
       +8.001 primary   #30         sends probe on failover, lost
       +8.001 primary   #30         sends probe on context1/inside, lost
       +8.001 primary   #30         sends probe on context1/outside, lost
       +8.001 primary   #30         sends probe on context2/inside, lost
       +8.001 primary   #30         sends probe on context2/outside, lost
       +8.501 primary   #31         sends probe on failover, lost
       +8.501 primary   #31         sends probe on context1/inside, lost
       +8.501 primary   #31         sends probe on context1/outside, lost
       +8.501 primary   #31         sends probe on context2/inside, lost
       +8.501 primary   #31         sends probe on context2/outside, lost
       +9.001 primary   #33         sends probe on failover, lost
       +9.001 primary   #33         sends probe on context1/inside, lost
       +9.001 primary   #33         sends probe on context1/outside, lost
       +9.001 primary   #33         sends probe on context2/inside, lost
       +9.001 primary   #33         sends probe on context2/outside, lost
       +9.501 primary   #34         sends probe on failover, lost
       +9.501 primary   #34         sends probe on context1/inside, lost
       +9.501 primary   #34         sends probe on context1/outside, lost
       +9.501 primary   #34         sends probe on context2/inside, lost
       +9.501 primary   #34         sends probe on context2/outside, lost
      +10.001 primary   #36         sends probe on failover, lost
      +10.001 primary   #36         sends probe on context1/inside, lost
      +10.001 primary   #36         sends probe on context1/outside, lost
      +10.001 primary   #36         sends probe on context2/inside, lost
      +10.001 primary   #36         sends probe on context2/outside, lost
      +10.501 primary   #37         sends probe on failover, lost
      +10.501 primary   #37         sends probe on context1/inside, lost
      +10.501 primary   #37         sends probe on context1/outside, lost
      +10.501 primary   #37         sends probe on context2/inside, lost
      +10.501 primary   #37         sends probe on context2/outside, lost
      +11.001 primary   #39         sends probe on failover, lost
      +11.001 primary   #39         sends probe on context1/inside, lost
      +11.001 primary   #39         sends probe on context1/outside, lost
      +11.001 primary   #39         sends probe on context2/inside, lost
      +11.001 primary   #39         sends probe on context2/outside, lost
      +11.501 primary   #40         sends probe on failover, lost
      +11.501 primary   #40         sends probe on context1/inside, lost
      +11.501 primary   #40         sends probe on context1/outside, lost
      +11.501 primary   #40         sends probe on context2/inside, lost
      +11.501 primary   #40         sends probe on context2/outside, lost
      +11.757 primary   #41         context1/inside Normal -> Testing (Waiting)
      +11.757 primary   #41         context1/inside network activity test begins
      +11.757 primary   #41         sends test-begin on failover, lost
      +11.757 primary   #41         context1/outside Normal -> Testing (Waiting)
      +11.757 primary   #41         context1/outside network activity test begins
      +11.757 primary   #41         sends test-begin on failover, lost
      +11.757 primary   #41         context2/inside Normal -> Testing (Waiting)
      +11.757 primary   #41         context2/inside network activity test begins
      +11.757 primary   #41         sends test-begin on failover, lost
      +11.757 primary   #41         context2/outside Normal -> Testing (Waiting)
      +11.757 primary   #41         context2/outside network activity test begins
      +11.757 primary   #41         sends test-begin on failover, lost
      +11.757 primary   #41         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +11.757 primary   #41         log 1 105008: (Primary_group_1) Testing Interface inside
      +11.757 primary   #41         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +11.757 primary   #41         log 1 105008: (Primary_group_1) Testing Interface outside
      +11.757 primary   #41         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +11.757 primary   #41         log 1 105008: (Primary_group_2) Testing Interface inside
      +11.757 primary   #41         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +11.757 primary   #41         log 1 105008: (Primary_group_2) Testing Interface outside
      +12.001 primary   #43         sends probe on failover, lost
      +12.001 primary   #43         sends probe on context1/inside, lost
      +12.001 primary   #43         sends probe on context1/outside, lost
      +12.001 primary   #43         sends probe on context2/inside, lost
      +12.001 primary   #43         sends probe on context2/outside, lost
      +12.501 primary   #44         sends probe on failover, lost
      +12.501 primary   #44         sends probe on context1/inside, lost
      +12.501 primary   #44         sends probe on context1/outside, lost
      +12.501 primary   #44         sends probe on context2/inside, lost
      +12.501 primary   #44         sends probe on context2/outside, lost
      +12.952 primary   #45         sends test-report on failover, lost
      +12.952 primary   #45         context2/inside network activity test: here heard, peer unknown
      +12.952 primary   #45         context2/inside Testing -> Normal (Waiting)
      +12.952 primary   #45         log 1 105009: (Primary_group_2) Testing on interface inside Passed
      +13.001 primary   #47         sends probe on failover, lost
      +13.001 primary   #47         sends probe on context1/inside, lost
      +13.001 primary   #47         sends probe on context1/outside, lost
      +13.001 primary   #47         sends probe on context2/inside, lost
      +13.001 primary   #47         sends probe on context2/outside, lost
      +13.012 primary   #48         sends test-report on failover, lost
      +13.012 primary   #48         context1/outside network activity test: here heard, peer unknown
      +13.012 primary   #48         context1/outside Testing -> Normal (Waiting)
      +13.012 primary   #48         log 1 105009: (Primary_group_1) Testing on interface outside Passed
      +13.159 primary   #49         sends test-report on failover, lost
      +13.159 primary   #49         context2/outside network activity test: here heard, peer unknown
      +13.159 primary   #49         context2/outside Testing -> Normal (Waiting)
      +13.159 primary   #49         log 1 105009: (Primary_group_2) Testing on interface outside Passed
      +13.283 primary   #50         sends test-report on failover, lost
      +13.283 primary   #50         context1/inside network activity test: here heard, peer unknown
      +13.283 primary   #50         context1/inside Testing -> Normal (Waiting)
      +13.283 primary   #50         log 1 105009: (Primary_group_1) Testing on interface inside Passed
      +13.501 primary   #51         sends probe on failover, lost
      +13.501 primary   #51         sends probe on context1/inside, lost
      +13.501 primary   #51         sends probe on context1/outside, lost
      +13.501 primary   #51         sends probe on context2/inside, lost
      +13.501 primary   #51         sends probe on context2/outside, lost
      +14.001 primary   #53         sends probe on failover, lost
      +14.001 primary   #53         sends probe on context1/inside, lost
      +14.001 primary   #53         sends probe on context1/outside, lost
      +14.001 primary   #53         sends probe on context2/inside, lost
      +14.001 primary   #53         sends probe on context2/outside, lost
      +14.501 primary   #54         sends probe on failover, lost
      +14.501 primary   #54         sends probe on context1/inside, lost
      +14.501 primary   #54         sends probe on context1/outside, lost
      +14.501 primary   #54         sends probe on context2/inside, lost
      +14.501 primary   #54         sends probe on context2/outside, lost
      +15.001 primary   #56         peer Up -> Failed, link Up -> Up
      +15.001 primary   #56         | Group 2 No Response from Mate, Switch to Active
      +15.001 primary   #56         group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #56)
      +15.001 primary   #56         group 2 uses the active addresses
      +15.001 primary   #56         log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +15.001 primary   #56         log 1 104001: (Primary_group_2) Switching to ACTIVE - HELLO not heard from mate.
      +15.001 primary   #56         log 4 411002: Line protocol on Interface inside, changed state to down
      +15.001 primary   #56         log 4 411002: Line protocol on Interface outside, changed state to down
      +15.001 primary   #56         log 4 411001: Line protocol on Interface inside, changed state to up
      +15.001 primary   #56         log 4 411001: Line protocol on Interface outside, changed state to up
      +15.251 primary   #57         group 2 Just Active -> Active Drain: HELLO not heard from mate
      +15.501 primary   #58         group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.751 primary   #59         group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +16.001 primary   #61         group 2 Active Config Applied -> Active: HELLO not heard from mate
      +60.000 secondary #108<3      power booting -> on
      +60.000 secondary #108<3      | Creating context 'admin'... Done. (1)
      +60.000 secondary #108<3      | Creating context 'context1'... Done. (2)
      +60.000 secondary #108<3      | Creating context 'context2'... Done. (3)
      +60.000 secondary #108<3      context1/inside Unknown -> Normal (Waiting) (because #108)
      +60.000 secondary #108<3      context1/outside Unknown -> Normal (Waiting) (because #108)
      +60.000 secondary #108<3      context2/inside Unknown -> Normal (Waiting) (because #108)
      +60.000 secondary #108<3      context2/outside Unknown -> Normal (Waiting) (because #108)
      +60.000 secondary #108<3      group 0 Disabled -> Negotiation: Failover state check
      +60.000 secondary #108<3      group 0 uses the standby addresses
      +60.000 secondary #108<3      group 1 Disabled -> Negotiation: Failover state check
      +60.000 secondary #108<3      group 1 uses the standby addresses
      +60.000 secondary #108<3      group 2 Disabled -> Negotiation: Failover state check
      +60.000 secondary #108<3      group 2 uses the standby addresses
      +60.000 secondary #108<3      log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +60.000 secondary #108<3      log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +60.000 secondary #108<3      log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +60.000 secondary #108<3      log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +60.000 secondary #108<3      log 1 105002: (Secondary) Enabling failover.
      +60.000 secondary #108<3      log 4 411002: Line protocol on Interface inside, changed state to down
      +60.000 secondary #108<3      log 4 411002: Line protocol on Interface outside, changed state to down
      +60.000 secondary #108<3      log 4 411001: Line protocol on Interface inside, changed state to up
      +60.000 secondary #108<3      log 4 411001: Line protocol on Interface outside, changed state to up
      +60.000 secondary #108<3      log 4 411002: Line protocol on Interface inside, changed state to down
      +60.000 secondary #108<3      log 4 411002: Line protocol on Interface outside, changed state to down
      +60.000 secondary #108<3      log 4 411001: Line protocol on Interface inside, changed state to up
      +60.000 secondary #108<3      log 4 411001: Line protocol on Interface outside, changed state to up
      +75.000 secondary #141        group 0 Negotiation -> Just Active: No Active unit found
      +75.000 secondary #141        group 0 uses the active addresses
      +75.000 secondary #141        log 6 311003: LU recv thread up
      +75.000 secondary #141        log 6 311004: LU xmit thread up
      +75.250 secondary #142        group 0 Just Active -> Active Drain: No Active unit found
      +75.500 secondary #143        group 0 Active Drain -> Active Applying Config: No Active unit found
      +75.750 secondary #144        group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +76.000 secondary #146        group 0 Active Config Applied -> Active: No Active unit found
      +76.000 secondary #146        | Group 1 No Response from Mate, Switch to Active
      +76.000 secondary #146        group 1 Negotiation -> Just Active: No Active unit found
      +76.000 secondary #146        group 1 uses the active addresses
      +76.000 secondary #146        log 1 104001: (Secondary_group_1) Switching to ACTIVE - No Active unit found.
      +76.000 secondary #146        log 4 411002: Line protocol on Interface inside, changed state to down
      +76.000 secondary #146        log 4 411002: Line protocol on Interface outside, changed state to down
      +76.000 secondary #146        log 4 411001: Line protocol on Interface inside, changed state to up
      +76.000 secondary #146        log 4 411001: Line protocol on Interface outside, changed state to up
      +76.250 secondary #147        group 1 Just Active -> Active Drain: No Active unit found
      +76.500 secondary #148        group 1 Active Drain -> Active Applying Config: No Active unit found
      +76.750 secondary #149        group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +77.000 secondary #151        group 1 Active Config Applied -> Active: No Active unit found
      +77.000 secondary #151        | Group 2 No Response from Mate, Switch to Active
      +77.000 secondary #151        group 2 Negotiation -> Just Active: No Active unit found
      +77.000 secondary #151        group 2 uses the active addresses
      +77.000 secondary #151        log 1 104001: (Secondary_group_2) Switching to ACTIVE - No Active unit found.
      +77.000 secondary #151        log 4 411002: Line protocol on Interface inside, changed state to down
      +77.000 secondary #151        log 4 411002: Line protocol on Interface outside, changed state to down
      +77.000 secondary #151        log 4 411001: Line protocol on Interface inside, changed state to up
      +77.000 secondary #151        log 4 411001: Line protocol on Interface outside, changed state to up
      +77.250 secondary #154        group 2 Just Active -> Active Drain: No Active unit found
      +77.500 secondary #155        group 2 Active Drain -> Active Applying Config: No Active unit found
      +77.750 secondary #156        group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +78.000 secondary #158        group 2 Active Config Applied -> Active: No Active unit found
    = +120.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> repair cable secondary Ethernet3
     +120.000 secondary #313        REPAIRED cable secondary Ethernet3
     +120.000 secondary #314<313    Ethernet3 carrier up
     +120.000 secondary #314<313    log 4 411001: Line protocol on Interface LANFailover, changed state to up
     +120.000 secondary #314<313    log 1 105031: Failover LAN interface is up
    = +120.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> run 60 s
     +120.001 primary   #319<314    peer Failed -> Up, link Up -> Up
     +120.001 primary   #319<314    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +120.002 secondary #320<319    peer Not Detected -> Up, link Unknown -> Up
     +120.002 secondary #320<319    | State check detected an Active mate
     +120.002 secondary #320<319    group 0 Active -> Cold Standby: Detected an Active mate
     +120.002 secondary #320<319    group 0 uses the standby addresses
     +120.002 secondary #320<319    | Group 1 State check detected an Active mate
     +120.002 secondary #320<319    group 1 Active -> Cold Standby: Detected an Active mate
     +120.002 secondary #320<319    group 1 uses the standby addresses
     +120.002 secondary #320<319    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +120.002 secondary #320<319    log 1 104002: (Secondary_group_1) Switching to STANDBY - state check.
     +120.002 secondary #320<319    log 4 411002: Line protocol on Interface inside, changed state to down
     +120.002 secondary #320<319    log 4 411002: Line protocol on Interface outside, changed state to down
     +120.002 secondary #320<319    log 4 411001: Line protocol on Interface inside, changed state to up
     +120.002 secondary #320<319    log 4 411001: Line protocol on Interface outside, changed state to up
     +120.003 primary   #321<320    | Group 2 State check detected an Active mate
     +120.003 primary   #321<320    group 2 Active -> Cold Standby: Detected an Active mate
     +120.003 primary   #321<320    group 2 uses the standby addresses
     +120.003 primary   #321<320    log 1 104002: (Primary_group_2) Switching to STANDBY - state check.
     +120.003 primary   #321<320    log 4 411002: Line protocol on Interface inside, changed state to down
     +120.003 primary   #321<320    log 4 411002: Line protocol on Interface outside, changed state to down
     +120.003 primary   #321<320    log 4 411001: Line protocol on Interface inside, changed state to up
     +120.003 primary   #321<320    log 4 411001: Line protocol on Interface outside, changed state to up
     +122.002 secondary #334        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #334        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #334        sends config-request on failover
     +122.003 primary   #335<334    | Beginning configuration replication: Sending to mate.
     +122.003 primary   #335<334    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +122.003 primary   #337        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +122.003 primary   #337        group 2 Sync Config -> Sync File System: Detected an Active mate
     +122.003 primary   #338        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +122.003 primary   #338        sends bulk-request on state
     +122.004 secondary #339<337    | Beginning configuration replication from mate.
     +122.004 secondary #339<337    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +122.004 secondary #341<338    log 6 311001: LU loading standby start
     +122.004 secondary #341<338    sends bulk-done on state
     +122.004 secondary #341<338    log 6 311002: LU loading standby end
     +122.005 primary   #344<341    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +125.001 primary   #401<399    context2/inside Normal -> Normal
     +125.001 primary   #401<399    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +125.001 primary   #402<399    context2/outside Normal -> Normal
     +125.001 primary   #402<399    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +127.001 secondary #444<440    context2/inside Normal -> Normal
     +127.001 secondary #444<440    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +127.001 secondary #445<440    context2/outside Normal -> Normal
     +127.001 secondary #445<440    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
     +127.256 secondary #454<453    connections of group 2 end
     +127.256 secondary #454<453    | End configuration replication from mate.
     +127.256 secondary #454<453    group 0 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #454<453    group 1 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #454<453    log 1 709006: (Secondary) End Configuration Replication (STB)
     +127.256 secondary #455        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #455        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #455        sends bulk-request on state
     +127.256 secondary #455        log 6 311003: LU recv thread up
     +127.256 secondary #455        log 6 311004: LU xmit thread up
     +127.257 primary   #456<454    | End Configuration Replication to mate
     +127.257 primary   #456<454    log 1 709004: (Primary) End Configuration Replication (ACT)
     +127.257 primary   #458<455    log 6 311001: LU loading standby start
     +127.257 primary   #458<455    sends bulk-done on state
     +127.257 primary   #458<455    log 6 311002: LU loading standby end
     +127.258 secondary #460<458    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #460<458    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +130.001 primary   #475<473    context1/inside Normal -> Normal
     +130.001 primary   #475<473    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +130.001 primary   #476<473    context1/outside Normal -> Normal
     +130.001 primary   #476<473    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +132.001 secondary #488<486    context1/inside Normal -> Normal
     +132.001 secondary #488<486    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +132.001 secondary #489<486    context1/outside Normal -> Normal
     +132.001 secondary #489<486    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
    = +180.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
