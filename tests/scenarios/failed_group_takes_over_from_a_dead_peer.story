# Both groups have failed on the primary, for want of its outside cable, when the software of the secondary dies, where both
# are active. A failed group takes over from a dead peer (reference 23): an ailing firewall is better than none. When the
# secondary is ready again it has more working interfaces, and both groups go back to it.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet1
       +0.000 primary   #1          FAULT cable primary Ethernet1
       +0.000 primary   #2<1        Ethernet1 carrier lost
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface outside, changed state to down
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #9          context1/outside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          context2/outside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          group 2 Standby Ready -> Failed: Interface check (because #2)
       +2.000 primary   #9          asks the peer to take group 1: Interface check (because #2)
       +2.000 primary   #9          log 1 105007: (Primary_group_1) Link status 'Down' on interface outside
       +2.000 primary   #9          log 1 105007: (Primary_group_2) Link status 'Down' on interface outside
       +2.000 primary   #9          log 1 104003: (Primary_group_2) Switching to FAILED.
       +2.001 secondary #14<9       | Group 1 Switching to Active
       +2.001 secondary #14<9       group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #14<9       group 1 uses the active addresses
       +2.001 secondary #14<9       context1/outside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       context2/outside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_1) Other firewall network interface 1 failed.
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_2) Other firewall network interface 1 failed.
       +2.001 secondary #14<9       log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface inside, changed state to down
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface outside, changed state to down
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface inside, changed state to up
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface outside, changed state to up
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
       +2.002 primary   #16<14      | Group 1 Switching to Standby
       +2.002 primary   #16<14      group 1 Active -> Failed: Interface check (because #2)
       +2.002 primary   #16<14      group 1 uses the standby addresses
       +2.002 primary   #16<14      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [outside] check, mate is healthier.
       +2.002 primary   #16<14      log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.002 primary   #16<14      log 4 411002: Line protocol on Interface inside, changed state to down
       +2.002 primary   #16<14      log 4 411001: Line protocol on Interface inside, changed state to up
       +2.251 secondary #19         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #21         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #23         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #29         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> fault crash secondary
      +10.000 secondary #69         FAULT crash secondary
      +10.000 secondary #69<69      power on -> crashed
    = +10.000 primary 1 Failed, 2 Failed; secondary crashed
> run 30 s
      +11.001 primary   #72         hello missed: 1
      +12.001 primary   #74         hello missed: 2
      +13.001 primary   #76         hello missed: 3
      +13.001 primary   #76         sends probe on failover, lost
      +13.001 primary   #76         sends probe on context1/inside, lost
      +13.001 primary   #76         sends probe on context2/inside, lost
      +13.501 primary   #77         sends probe on failover, lost
      +13.501 primary   #77         sends probe on context1/inside, lost
      +13.501 primary   #77         sends probe on context2/inside, lost
      +14.001 primary   #79         sends probe on failover, lost
      +14.001 primary   #79         sends probe on context1/inside, lost
      +14.001 primary   #79         sends probe on context2/inside, lost
      +14.501 primary   #80         sends probe on failover, lost
      +14.501 primary   #80         sends probe on context1/inside, lost
      +14.501 primary   #80         sends probe on context2/inside, lost
      +15.001 primary   #82         sends probe on failover, lost
      +15.001 primary   #82         sends probe on context1/inside, lost
      +15.001 primary   #82         sends probe on context2/inside, lost
      +15.501 primary   #83         sends probe on failover, lost
      +15.501 primary   #83         sends probe on context1/inside, lost
      +15.501 primary   #83         sends probe on context2/inside, lost
      +16.001 primary   #85         sends probe on failover, lost
      +16.001 primary   #85         sends probe on context1/inside, lost
      +16.001 primary   #85         sends probe on context2/inside, lost
      +16.501 primary   #86         sends probe on failover, lost
      +16.501 primary   #86         sends probe on context1/inside, lost
      +16.501 primary   #86         sends probe on context2/inside, lost
      +17.001 primary   #88         sends probe on failover, lost
      +17.001 primary   #88         sends probe on context1/inside, lost
      +17.001 primary   #88         sends probe on context2/inside, lost
      +17.501 primary   #89         sends probe on failover, lost
      +17.501 primary   #89         sends probe on context1/inside, lost
      +17.501 primary   #89         sends probe on context2/inside, lost
      +18.001 primary   #91         sends probe on failover, lost
      +18.001 primary   #91         sends probe on context1/inside, lost
      +18.001 primary   #91         sends probe on context2/inside, lost
      +18.501 primary   #92         sends probe on failover, lost
      +18.501 primary   #92         sends probe on context1/inside, lost
      +18.501 primary   #92         sends probe on context2/inside, lost
      +19.001 primary   #94         sends probe on failover, lost
      +19.001 primary   #94         sends probe on context1/inside, lost
      +19.001 primary   #94         sends probe on context2/inside, lost
      +19.501 primary   #96         sends probe on failover, lost
      +19.501 primary   #96         sends probe on context1/inside, lost
      +19.501 primary   #96         sends probe on context2/inside, lost
      +20.001 primary   #98         sends probe on failover, lost
      +20.001 primary   #98         sends probe on context1/inside, lost
      +20.001 primary   #98         sends probe on context2/inside, lost
      +20.501 primary   #99         sends probe on failover, lost
      +20.501 primary   #99         sends probe on context1/inside, lost
      +20.501 primary   #99         sends probe on context2/inside, lost
      +21.001 primary   #101        sends probe on failover, lost
      +21.001 primary   #101        sends probe on context1/inside, lost
      +21.001 primary   #101        sends probe on context2/inside, lost
      +21.501 primary   #102        sends probe on failover, lost
      +21.501 primary   #102        sends probe on context1/inside, lost
      +21.501 primary   #102        sends probe on context2/inside, lost
      +21.757 primary   #103        context1/inside Normal -> Testing (Waiting)
      +21.757 primary   #103        context1/inside network activity test begins
      +21.757 primary   #103        sends test-begin on failover, lost
      +21.757 primary   #103        context2/inside Normal -> Testing (Waiting)
      +21.757 primary   #103        context2/inside network activity test begins
      +21.757 primary   #103        sends test-begin on failover, lost
      +21.757 primary   #103        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +21.757 primary   #103        log 1 105008: (Primary_group_1) Testing Interface inside
      +21.757 primary   #103        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +21.757 primary   #103        log 1 105008: (Primary_group_2) Testing Interface inside
      +22.001 primary   #105        sends probe on failover, lost
      +22.001 primary   #105        sends probe on context1/inside, lost
      +22.001 primary   #105        sends probe on context2/inside, lost
      +22.501 primary   #106        sends probe on failover, lost
      +22.501 primary   #106        sends probe on context1/inside, lost
      +22.501 primary   #106        sends probe on context2/inside, lost
      +23.001 primary   #108        sends probe on failover, lost
      +23.001 primary   #108        sends probe on context1/inside, lost
      +23.001 primary   #108        sends probe on context2/inside, lost
      +23.041 primary   #109        sends test-report on failover, lost
      +23.041 primary   #109        context2/inside network activity test: here heard, peer unknown
      +23.041 primary   #109        context2/inside Testing -> Normal (Waiting)
      +23.041 primary   #109        log 1 105009: (Primary_group_2) Testing on interface inside Passed
      +23.056 primary   #110        sends test-report on failover, lost
      +23.056 primary   #110        context1/inside network activity test: here heard, peer unknown
      +23.056 primary   #110        context1/inside Testing -> Normal (Waiting)
      +23.056 primary   #110        log 1 105009: (Primary_group_1) Testing on interface inside Passed
      +23.501 primary   #111        sends probe on failover, lost
      +23.501 primary   #111        sends probe on context1/inside, lost
      +23.501 primary   #111        sends probe on context2/inside, lost
      +24.001 primary   #113        sends probe on failover, lost
      +24.001 primary   #113        sends probe on context1/inside, lost
      +24.001 primary   #113        sends probe on context2/inside, lost
      +24.501 primary   #114        sends probe on failover, lost
      +24.501 primary   #114        sends probe on context1/inside, lost
      +24.501 primary   #114        sends probe on context2/inside, lost
      +25.001 primary   #116        peer Up -> Failed, link Up -> Up
      +25.001 primary   #116        | Group 1 No Response from Mate, Switch to Active
      +25.001 primary   #116        group 1 Failed -> Just Active: HELLO not heard from mate (because #116)
      +25.001 primary   #116        group 1 uses the active addresses
      +25.001 primary   #116        | Group 2 No Response from Mate, Switch to Active
      +25.001 primary   #116        group 2 Failed -> Just Active: HELLO not heard from mate (because #116)
      +25.001 primary   #116        group 2 uses the active addresses
      +25.001 primary   #116        log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +25.001 primary   #116        log 1 104001: (Primary_group_1) Switching to ACTIVE - HELLO not heard from mate.
      +25.001 primary   #116        log 4 411002: Line protocol on Interface inside, changed state to down
      +25.001 primary   #116        log 4 411001: Line protocol on Interface inside, changed state to up
      +25.001 primary   #116        log 1 104001: (Primary_group_2) Switching to ACTIVE - HELLO not heard from mate.
      +25.001 primary   #116        log 4 411002: Line protocol on Interface inside, changed state to down
      +25.001 primary   #116        log 4 411001: Line protocol on Interface inside, changed state to up
      +25.251 primary   #117        group 1 Just Active -> Active Drain: HELLO not heard from mate
      +25.251 primary   #117        group 2 Just Active -> Active Drain: HELLO not heard from mate
      +25.501 primary   #118        group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
      +25.501 primary   #118        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +25.751 primary   #119        group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +25.751 primary   #119        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +26.001 primary   #121        group 1 Active Config Applied -> Active: HELLO not heard from mate
      +26.001 primary   #121        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +40.000 primary 1 Active, 2 Active; secondary crashed
> repair crash secondary
      +40.000 secondary #137        REPAIRED crash secondary
      +40.000 secondary #137<137    power crashed -> booting
    = +40.000 primary 1 Active, 2 Active; secondary booting
> run 90 s
     +100.000 secondary #201<137    power booting -> on
     +100.000 secondary #201<137    | Creating context 'admin'... Done. (1)
     +100.000 secondary #201<137    | Creating context 'context1'... Done. (2)
     +100.000 secondary #201<137    | Creating context 'context2'... Done. (3)
     +100.000 secondary #201<137    context1/inside Unknown -> Normal (Waiting) (because #201)
     +100.000 secondary #201<137    context1/outside Unknown -> Normal (Waiting) (because #201)
     +100.000 secondary #201<137    context2/inside Unknown -> Normal (Waiting) (because #201)
     +100.000 secondary #201<137    context2/outside Unknown -> Normal (Waiting) (because #201)
     +100.000 secondary #201<137    group 0 Disabled -> Negotiation: Failover state check
     +100.000 secondary #201<137    group 0 uses the standby addresses
     +100.000 secondary #201<137    group 1 Disabled -> Negotiation: Failover state check
     +100.000 secondary #201<137    group 1 uses the standby addresses
     +100.000 secondary #201<137    group 2 Disabled -> Negotiation: Failover state check
     +100.000 secondary #201<137    group 2 uses the standby addresses
     +100.000 secondary #201<137    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
     +100.000 secondary #201<137    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
     +100.000 secondary #201<137    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
     +100.000 secondary #201<137    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
     +100.000 secondary #201<137    log 1 105002: (Secondary) Enabling failover.
     +100.000 secondary #201<137    log 4 411002: Line protocol on Interface inside, changed state to down
     +100.000 secondary #201<137    log 4 411002: Line protocol on Interface outside, changed state to down
     +100.000 secondary #201<137    log 4 411001: Line protocol on Interface inside, changed state to up
     +100.000 secondary #201<137    log 4 411001: Line protocol on Interface outside, changed state to up
     +100.000 secondary #201<137    log 4 411002: Line protocol on Interface inside, changed state to down
     +100.000 secondary #201<137    log 4 411002: Line protocol on Interface outside, changed state to down
     +100.000 secondary #201<137    log 4 411001: Line protocol on Interface inside, changed state to up
     +100.000 secondary #201<137    log 4 411001: Line protocol on Interface outside, changed state to up
     +100.001 primary   #203<201    peer Failed -> Up, link Up -> Up
     +100.001 primary   #203<201    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +100.001 secondary #204<202    peer Not Detected -> Up, link Unknown -> Up
     +100.001 secondary #204<202    |
     +100.001 secondary #204<202    |         Detected an Active mate
     +100.001 secondary #204<202    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #204)
     +100.001 secondary #204<202    | Group 1 Detected Active mate
     +100.001 secondary #204<202    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #204)
     +100.001 secondary #204<202    | Group 2 Detected Active mate
     +100.001 secondary #204<202    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #204)
     +100.001 secondary #204<202    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +102.001 secondary #218        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +102.001 secondary #218        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +102.001 secondary #218        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +102.001 secondary #218        sends config-request on failover
     +102.002 primary   #219<218    | Beginning configuration replication: Sending to mate.
     +102.002 primary   #219<218    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +102.003 secondary #222<221    | Beginning configuration replication from mate.
     +102.003 secondary #222<221    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +107.255 secondary #322<321    | End configuration replication from mate.
     +107.255 secondary #322<321    group 0 Sync Config -> Sync File System: Detected an Active mate
     +107.255 secondary #322<321    group 1 Sync Config -> Sync File System: Detected an Active mate
     +107.255 secondary #322<321    group 2 Sync Config -> Sync File System: Detected an Active mate
     +107.255 secondary #322<321    log 1 709006: (Secondary) End Configuration Replication (STB)
     +107.255 secondary #323        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +107.255 secondary #323        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +107.255 secondary #323        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +107.255 secondary #323        sends bulk-request on state
     +107.255 secondary #323        log 6 311003: LU recv thread up
     +107.255 secondary #323        log 6 311004: LU xmit thread up
     +107.256 primary   #324<322    | End Configuration Replication to mate
     +107.256 primary   #324<322    log 1 709004: (Primary) End Configuration Replication (ACT)
     +107.256 primary   #326<323    log 6 311001: LU loading standby start
     +107.256 primary   #326<323    sends bulk-done on state
     +107.256 primary   #326<323    log 6 311002: LU loading standby end
     +107.257 secondary #328<326    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +107.257 secondary #328<326    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +107.257 secondary #328<326    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +107.258 primary   #329<328    asks the peer to take group 1: Interface check (because #2)
     +107.258 primary   #329<328    asks the peer to take group 2: Interface check (because #2)
     +107.259 secondary #330<329    | Group 1 Switching to Active
     +107.259 secondary #330<329    group 1 Standby Ready -> Just Active: Other unit wants me Active
     +107.259 secondary #330<329    group 1 uses the active addresses
     +107.259 secondary #330<329    | Group 2 Switching to Active
     +107.259 secondary #330<329    group 2 Standby Ready -> Just Active: Other unit wants me Active
     +107.259 secondary #330<329    group 2 uses the active addresses
     +107.259 secondary #330<329    log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
     +107.259 secondary #330<329    log 4 411002: Line protocol on Interface inside, changed state to down
     +107.259 secondary #330<329    log 4 411002: Line protocol on Interface outside, changed state to down
     +107.259 secondary #330<329    log 4 411001: Line protocol on Interface inside, changed state to up
     +107.259 secondary #330<329    log 4 411001: Line protocol on Interface outside, changed state to up
     +107.259 secondary #330<329    log 1 104001: (Secondary_group_2) Switching to ACTIVE - mate want me Active.
     +107.259 secondary #330<329    log 4 411002: Line protocol on Interface inside, changed state to down
     +107.259 secondary #330<329    log 4 411002: Line protocol on Interface outside, changed state to down
     +107.259 secondary #330<329    log 4 411001: Line protocol on Interface inside, changed state to up
     +107.259 secondary #330<329    log 4 411001: Line protocol on Interface outside, changed state to up
     +107.260 primary   #331<330    | Group 1 Switching to Standby
     +107.260 primary   #331<330    group 1 Active -> Failed: Interface check (because #2)
     +107.260 primary   #331<330    group 1 uses the standby addresses
     +107.260 primary   #331<330    | Group 2 Switching to Standby
     +107.260 primary   #331<330    group 2 Active -> Failed: Interface check (because #2)
     +107.260 primary   #331<330    group 2 uses the standby addresses
     +107.260 primary   #331<330    log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [outside] check, mate is healthier.
     +107.260 primary   #331<330    log 1 104003: (Primary_group_1) Switching to FAILED.
     +107.260 primary   #331<330    log 4 411002: Line protocol on Interface inside, changed state to down
     +107.260 primary   #331<330    log 4 411001: Line protocol on Interface inside, changed state to up
     +107.260 primary   #331<330    log 1 104002: (Primary_group_2) Switching to STANDBY - ifc [outside] check, mate is healthier.
     +107.260 primary   #331<330    log 1 104003: (Primary_group_2) Switching to FAILED.
     +107.260 primary   #331<330    log 4 411002: Line protocol on Interface inside, changed state to down
     +107.260 primary   #331<330    log 4 411001: Line protocol on Interface inside, changed state to up
     +107.509 secondary #336        group 1 Just Active -> Active Drain: Other unit wants me Active
     +107.509 secondary #336        group 2 Just Active -> Active Drain: Other unit wants me Active
     +107.759 secondary #338        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
     +107.759 secondary #338        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
     +108.009 secondary #344        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
     +108.009 secondary #344        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
     +108.259 secondary #346        group 1 Active Config Applied -> Active: Other unit wants me Active
     +108.259 secondary #346        group 2 Active Config Applied -> Active: Other unit wants me Active
     +110.001 primary   #357<355    context1/inside Normal -> Normal
     +110.001 primary   #357<355    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +110.001 primary   #358<355    context2/inside Normal -> Normal
     +110.001 primary   #358<355    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +112.001 secondary #368<366    context1/inside Normal -> Normal
     +112.001 secondary #368<366    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +112.001 secondary #369<366    context2/inside Normal -> Normal
     +112.001 secondary #369<366    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
    = +130.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
     +130.000 primary   #462        REPAIRED cable primary Ethernet1
     +130.000 primary   #463<462    Ethernet1 carrier up
     +130.000 primary   #463<462    log 4 411001: Line protocol on Interface outside, changed state to up
     +130.000 primary   #463<462    log 4 411001: Line protocol on Interface outside, changed state to up
    = +130.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
     +132.000 primary   #473        context1/outside No Link -> Normal (Waiting) (because #463)
     +132.000 primary   #473        context2/outside No Link -> Normal (Waiting) (because #463)
     +132.000 primary   #473        group 1 Failed -> Standby Ready: Interface check (because #463)
     +132.000 primary   #473        group 2 Failed -> Standby Ready: Interface check (because #463)
     +132.000 primary   #473        log 1 105006: (Primary_group_1) Link status 'Up' on interface outside
     +132.000 primary   #473        log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
     +132.000 primary   #473        log 1 105006: (Primary_group_2) Link status 'Up' on interface outside
     +132.000 primary   #473        log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
     +132.000 primary   #473        log 1 104004: (Primary_group_1) Switching to OK.
     +132.000 primary   #473        log 1 104004: (Primary_group_2) Switching to OK.
     +132.001 secondary #481<473    log 1 103002: (Secondary_group_1) Other firewall network interface 1 OK.
     +132.001 secondary #481<473    log 1 103002: (Secondary_group_2) Other firewall network interface 1 OK.
     +135.001 primary   #495<492    context1/outside Normal -> Normal
     +135.001 primary   #495<492    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +135.001 primary   #497<492    context2/outside Normal -> Normal
     +135.001 primary   #497<492    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +137.001 secondary #508<505    context1/outside Normal -> Normal
     +137.001 secondary #508<505    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
     +137.001 secondary #510<505    context2/outside Normal -> Normal
     +137.001 secondary #510<505    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +160.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
