# The serial cable is pulled in operation: each unit reads which end is loose, marks the link failed, and nothing moves; without
# it at start-up both units become active; a faulty cable is like none (source: Failover Actions, rows 5 and 7).
@ lab cable-based
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault serial primary
       +0.000 primary   #1          FAULT serial primary
       +0.000 primary   #2<1        serial cable: My side not connected
       +0.000 primary   #2<1        sends probe on context1/inside
       +0.000 primary   #2<1        sends probe on context1/outside
       +0.000 primary   #2<1        sends probe on context2/inside
       +0.000 primary   #2<1        sends probe on context2/outside
       +0.000 secondary #3<1        serial cable: Other side is not connected
       +0.000 secondary #3<1        sends probe on context1/inside
       +0.000 secondary #3<1        sends probe on context1/outside
       +0.000 secondary #3<1        sends probe on context2/inside
       +0.000 secondary #3<1        sends probe on context2/outside
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 5 s
       +0.001 secondary #4<2        sends probe-answer on context1/inside
       +0.001 secondary #5<2        sends probe-answer on context1/outside
       +0.001 secondary #6<2        sends probe-answer on context2/inside
       +0.001 secondary #7<2        sends probe-answer on context2/outside
       +0.001 primary   #8<3        sends probe-answer on context1/inside
       +0.001 primary   #9<3        sends probe-answer on context1/outside
       +0.001 primary   #10<3       sends probe-answer on context2/inside
       +0.001 primary   #11<3       sends probe-answer on context2/outside
       +0.500 primary   #20         peer Up -> Up, link Up -> Failed
       +0.500 primary   #20         | Failover LAN Failed
       +0.500 primary   #20         log 1 105043: (Primary) Failover interface failed
       +0.500 secondary #21         peer Up -> Up, link Up -> Failed
       +0.500 secondary #21         | Failover LAN Failed
       +0.500 secondary #21         log 1 105043: (Secondary) Failover interface failed
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show failover
       +5.000 primary   #36         story types: show failover
       +5.000 primary   #36         | PIX1# show failover
       +5.000 primary   #36         | Failover On
       +5.000 primary   #36         | Cable status: My side not connected
       +5.000 primary   #36         | Failover unit Primary
       +5.000 primary   #36         | Failover LAN Interface: N/A - Serial-based failover enabled
       +5.000 primary   #36         | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +5.000 primary   #36         | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +5.000 primary   #36         | Interface Policy 1
       +5.000 primary   #36         | Monitored Interfaces 4 of 250 maximum
       +5.000 primary   #36         | Version: Ours 7.2(2), Mate 7.2(2)
       +5.000 primary   #36         | Group 1 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 primary   #36         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 primary   #36         |
       +5.000 primary   #36         |   This host:    Primary
       +5.000 primary   #36         |   Group 1       State:          Active
       +5.000 primary   #36         |                 Active time:    15 (sec)
       +5.000 primary   #36         |   Group 2       State:          Standby Ready
       +5.000 primary   #36         |                 Active time:    0 (sec)
       +5.000 primary   #36         |
       +5.000 primary   #36         |                   context1 Interface inside (192.168.1.1): Normal
       +5.000 primary   #36         |                   context1 Interface outside (172.16.1.1): Normal
       +5.000 primary   #36         |                   context2 Interface inside (192.168.2.2): Normal
       +5.000 primary   #36         |                   context2 Interface outside (172.16.2.2): Normal
       +5.000 primary   #36         |
       +5.000 primary   #36         |   Other host:   Secondary
       +5.000 primary   #36         |   Group 1       State:          Standby Ready
       +5.000 primary   #36         |                 Active time:    0 (sec)
       +5.000 primary   #36         |   Group 2       State:          Active
       +5.000 primary   #36         |                 Active time:    15 (sec)
       +5.000 primary   #36         |
       +5.000 primary   #36         |                   context1 Interface inside (192.168.1.2): Normal
       +5.000 primary   #36         |                   context1 Interface outside (172.16.1.2): Normal
       +5.000 primary   #36         |                   context2 Interface inside (192.168.2.1): Normal
       +5.000 primary   #36         |                   context2 Interface outside (172.16.2.1): Normal
       +5.000 primary   #36         |
       +5.000 primary   #36         | Stateful Failover Logical Update Statistics
       +5.000 primary   #36         |         Link : stateful Ethernet2 (up)
       +5.000 primary   #36         |         Stateful Obj    xmit       xerr       rcv        rerr
       +5.000 primary   #36         |         General         4          0          3          1
       +5.000 primary   #36         |         sys cmd         4          0          3          1
       +5.000 primary   #36         |         up time         0          0          0          0
       +5.000 primary   #36         |         RPC services    0          0          0          0
       +5.000 primary   #36         |         TCP conn        0          0          0          0
       +5.000 primary   #36         |         UDP conn        0          0          0          0
       +5.000 primary   #36         |         ARP tbl         0          0          0          0
       +5.000 primary   #36         |         Xlate_Timeout   0          0          0          0
       +5.000 primary   #36         |
       +5.000 primary   #36         |         Logical Update Queue Information
       +5.000 primary   #36         |                         Cur     Max     Total
       +5.000 primary   #36         |         Recv Q:         0       1       22
       +5.000 primary   #36         |         Xmit Q:         0       1       4
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: show failover
       +5.000 secondary #37         story types: show failover
       +5.000 secondary #37         | PIX1# show failover
       +5.000 secondary #37         | Failover On
       +5.000 secondary #37         | Cable status: Other side is not connected
       +5.000 secondary #37         | Failover unit Secondary
       +5.000 secondary #37         | Failover LAN Interface: N/A - Serial-based failover enabled
       +5.000 secondary #37         | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +5.000 secondary #37         | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +5.000 secondary #37         | Interface Policy 1
       +5.000 secondary #37         | Monitored Interfaces 4 of 250 maximum
       +5.000 secondary #37         | Version: Ours 7.2(2), Mate 7.2(2)
       +5.000 secondary #37         | Group 1 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 secondary #37         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 secondary #37         |
       +5.000 secondary #37         |   This host:    Secondary
       +5.000 secondary #37         |   Group 1       State:          Standby Ready
       +5.000 secondary #37         |                 Active time:    0 (sec)
       +5.000 secondary #37         |   Group 2       State:          Active
       +5.000 secondary #37         |                 Active time:    15 (sec)
       +5.000 secondary #37         |
       +5.000 secondary #37         |                   context1 Interface inside (192.168.1.2): Normal
       +5.000 secondary #37         |                   context1 Interface outside (172.16.1.2): Normal
       +5.000 secondary #37         |                   context2 Interface inside (192.168.2.1): Normal
       +5.000 secondary #37         |                   context2 Interface outside (172.16.2.1): Normal
       +5.000 secondary #37         |
       +5.000 secondary #37         |   Other host:   Primary
       +5.000 secondary #37         |   Group 1       State:          Active
       +5.000 secondary #37         |                 Active time:    15 (sec)
       +5.000 secondary #37         |   Group 2       State:          Standby Ready
       +5.000 secondary #37         |                 Active time:    0 (sec)
       +5.000 secondary #37         |
       +5.000 secondary #37         |                   context1 Interface inside (192.168.1.1): Normal
       +5.000 secondary #37         |                   context1 Interface outside (172.16.1.1): Normal
       +5.000 secondary #37         |                   context2 Interface inside (192.168.2.2): Normal
       +5.000 secondary #37         |                   context2 Interface outside (172.16.2.2): Normal
       +5.000 secondary #37         |
       +5.000 secondary #37         | Stateful Failover Logical Update Statistics
       +5.000 secondary #37         |         Link : stateful Ethernet2 (up)
       +5.000 secondary #37         |         Stateful Obj    xmit       xerr       rcv        rerr
       +5.000 secondary #37         |         General         4          0          3          1
       +5.000 secondary #37         |         sys cmd         4          0          3          1
       +5.000 secondary #37         |         up time         0          0          0          0
       +5.000 secondary #37         |         RPC services    0          0          0          0
       +5.000 secondary #37         |         TCP conn        0          0          0          0
       +5.000 secondary #37         |         UDP conn        0          0          0          0
       +5.000 secondary #37         |         ARP tbl         0          0          0          0
       +5.000 secondary #37         |         Xlate_Timeout   0          0          0          0
       +5.000 secondary #37         |
       +5.000 secondary #37         |         Logical Update Queue Information
       +5.000 secondary #37         |                         Cur     Max     Total
       +5.000 secondary #37         |         Recv Q:         0       1       17
       +5.000 secondary #37         |         Xmit Q:         0       1       4
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: no failover active group 1
       +5.000 primary   #38         story types: no failover active group 1
       +5.000 primary   #38         | PIX1# no failover active group 1
       +5.000 primary   #38         refused (link-failed) group 1
       +5.000 primary   #38         | ERROR: failover group 1 cannot be switched: the failover link is down
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair serial primary
       +5.000 primary   #39         REPAIRED serial primary
       +5.000 primary   #40<39      serial cable: Normal
       +5.000 secondary #41<39      serial cable: Normal
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
       +5.001 secondary #42<40      log 1 105035: Receive a LAN failover interface down msg from peer.
       +5.001 primary   #43<41      log 1 105035: Receive a LAN failover interface down msg from peer.
       +5.002 primary   #44<42      peer Up -> Up, link Failed -> Up
       +5.002 primary   #44<42      | Failover LAN became OK
       +5.002 primary   #44<42      | Switchover enabled
       +5.002 primary   #44<42      log 1 105042: (Primary) Failover interface OK
       +5.002 secondary #45<43      peer Up -> Up, link Failed -> Up
       +5.002 secondary #45<43      | Failover LAN became OK
       +5.002 secondary #45<43      | Switchover enabled
       +5.002 secondary #45<43      log 1 105042: (Secondary) Failover interface OK
    = +25.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault power secondary
      +25.000 secondary #95         FAULT power secondary
      +25.000 secondary #95<95      power on -> off
      +25.000 primary   #96<95      serial cable: Other side powered off
      +25.000 primary   #96<95      peer Up -> Failed, link Up -> Up
      +25.000 primary   #96<95      | Group 2 No Response from Mate, Switch to Active
      +25.000 primary   #96<95      group 2 Standby Ready -> Just Active: No power detected from peer (because #96)
      +25.000 primary   #96<95      group 2 uses the active addresses
      +25.000 primary   #96<95      context1/inside Normal -> Normal (Waiting)
      +25.000 primary   #96<95      context1/outside Normal -> Normal (Waiting)
      +25.000 primary   #96<95      context2/inside Normal -> Normal (Waiting)
      +25.000 primary   #96<95      context2/outside Normal -> Normal (Waiting)
      +25.000 primary   #96<95      log 1 103001: (Primary) No response from other firewall (reason code = 4).
      +25.000 primary   #96<95      log 1 105043: (Primary) Failover interface failed
      +25.000 primary   #96<95      log 1 104001: (Primary) Switching to ACTIVE - No power detected from peer.
      +25.000 primary   #96<95      log 4 411002: Line protocol on Interface inside, changed state to down
      +25.000 primary   #96<95      log 4 411002: Line protocol on Interface outside, changed state to down
      +25.000 primary   #96<95      log 4 411001: Line protocol on Interface inside, changed state to up
      +25.000 primary   #96<95      log 4 411001: Line protocol on Interface outside, changed state to up
      +25.000 primary   #96<95      log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.000 primary   #96<95      log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +25.000 primary   #96<95      log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.000 primary   #96<95      log 1 105005: (Primary) Lost Failover communications with mate on interface outside
    = +25.000 primary 1 Active, 2 Just Active; secondary off
> run 2 s
      +25.250 primary   #97         group 2 Just Active -> Active Drain: No power detected from peer
      +25.500 primary   #98         group 2 Active Drain -> Active Applying Config: No power detected from peer
      +25.750 primary   #99         group 2 Active Applying Config -> Active Config Applied: No power detected from peer
      +26.000 primary   #100        group 2 Active Config Applied -> Active: No power detected from peer
    = +27.000 primary 1 Active, 2 Active; secondary off
> fault serial secondary
      +27.000 secondary #102        FAULT serial secondary
      +27.000 primary   #103<102    serial cable: Other side is not connected
    = +27.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +27.000 secondary #104        REPAIRED power secondary
      +27.000 secondary #104<104    power off -> booting
    = +27.000 primary 1 Active, 2 Active; secondary booting
> run 150 s
      +87.000 secondary #120<104    power booting -> on
      +87.000 secondary #120<104    | Creating context 'admin'... Done. (1)
      +87.000 secondary #120<104    | Creating context 'context1'... Done. (2)
      +87.000 secondary #120<104    | Creating context 'context2'... Done. (3)
      +87.000 secondary #120<104    context1/inside Unknown -> Normal (Waiting) (because #120)
      +87.000 secondary #120<104    context1/outside Unknown -> Normal (Waiting) (because #120)
      +87.000 secondary #120<104    context2/inside Unknown -> Normal (Waiting) (because #120)
      +87.000 secondary #120<104    context2/outside Unknown -> Normal (Waiting) (because #120)
      +87.000 secondary #120<104    group 0 Disabled -> Negotiation: Failover state check
      +87.000 secondary #120<104    group 0 uses the standby addresses
      +87.000 secondary #120<104    group 1 Disabled -> Negotiation: Failover state check
      +87.000 secondary #120<104    group 1 uses the standby addresses
      +87.000 secondary #120<104    group 2 Disabled -> Negotiation: Failover state check
      +87.000 secondary #120<104    group 2 uses the standby addresses
      +87.000 secondary #120<104    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +87.000 secondary #120<104    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +87.000 secondary #120<104    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +87.000 secondary #120<104    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +87.000 secondary #120<104    log 1 105002: (Secondary) Enabling failover.
      +87.000 secondary #120<104    log 4 411002: Line protocol on Interface inside, changed state to down
      +87.000 secondary #120<104    log 4 411002: Line protocol on Interface outside, changed state to down
      +87.000 secondary #120<104    log 4 411001: Line protocol on Interface inside, changed state to up
      +87.000 secondary #120<104    log 4 411001: Line protocol on Interface outside, changed state to up
      +87.000 secondary #120<104    log 4 411002: Line protocol on Interface inside, changed state to down
      +87.000 secondary #120<104    log 4 411002: Line protocol on Interface outside, changed state to down
      +87.000 secondary #120<104    log 4 411001: Line protocol on Interface inside, changed state to up
      +87.000 secondary #120<104    log 4 411001: Line protocol on Interface outside, changed state to up
      +87.000 secondary #120<104    serial cable: My side not connected
     +132.000 secondary #181        group 0 Negotiation -> Just Active: No Active unit found
     +132.000 secondary #181        group 0 uses the active addresses
     +132.000 secondary #181        log 6 311003: LU recv thread up
     +132.000 secondary #181        log 6 311004: LU xmit thread up
     +132.250 secondary #186        group 0 Just Active -> Active Drain: No Active unit found
     +132.500 secondary #187        group 0 Active Drain -> Active Applying Config: No Active unit found
     +132.750 secondary #188        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +133.000 secondary #189        group 0 Active Config Applied -> Active: No Active unit found
     +133.000 secondary #189        | Group 1 No Response from Mate, Switch to Active
     +133.000 secondary #189        group 1 Negotiation -> Just Active: No Active unit found
     +133.000 secondary #189        group 1 uses the active addresses
     +133.000 secondary #189        log 1 104001: (Secondary) Switching to ACTIVE - No Active unit found.
     +133.000 secondary #189        log 4 411002: Line protocol on Interface inside, changed state to down
     +133.000 secondary #189        log 4 411002: Line protocol on Interface outside, changed state to down
     +133.000 secondary #189        log 4 411001: Line protocol on Interface inside, changed state to up
     +133.000 secondary #189        log 4 411001: Line protocol on Interface outside, changed state to up
     +133.250 secondary #190        group 1 Just Active -> Active Drain: No Active unit found
     +133.500 secondary #191        group 1 Active Drain -> Active Applying Config: No Active unit found
     +133.750 secondary #192        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +134.000 secondary #193        group 1 Active Config Applied -> Active: No Active unit found
     +134.000 secondary #193        | Group 2 No Response from Mate, Switch to Active
     +134.000 secondary #193        group 2 Negotiation -> Just Active: No Active unit found
     +134.000 secondary #193        group 2 uses the active addresses
     +134.000 secondary #193        log 1 104001: (Secondary) Switching to ACTIVE - No Active unit found.
     +134.000 secondary #193        log 4 411002: Line protocol on Interface inside, changed state to down
     +134.000 secondary #193        log 4 411002: Line protocol on Interface outside, changed state to down
     +134.000 secondary #193        log 4 411001: Line protocol on Interface inside, changed state to up
     +134.000 secondary #193        log 4 411001: Line protocol on Interface outside, changed state to up
     +134.250 secondary #194        group 2 Just Active -> Active Drain: No Active unit found
     +134.500 secondary #195        group 2 Active Drain -> Active Applying Config: No Active unit found
     +134.750 secondary #196        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +135.000 secondary #197        group 2 Active Config Applied -> Active: No Active unit found
    = +177.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> repair serial secondary
     +177.000 secondary #286        REPAIRED serial secondary
     +177.000 primary   #287<286    serial cable: Normal
     +177.000 secondary #288<286    serial cable: Normal
    = +177.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> run 60 s
     +177.001 secondary #297<287    peer Not Detected -> Up, link Unknown -> Up
     +177.001 secondary #297<287    | State check detected an Active mate
     +177.001 secondary #297<287    group 0 Active -> Cold Standby: Detected an Active mate
     +177.001 secondary #297<287    group 0 uses the standby addresses
     +177.001 secondary #297<287    | Group 1 State check detected an Active mate
     +177.001 secondary #297<287    group 1 Active -> Cold Standby: Detected an Active mate
     +177.001 secondary #297<287    group 1 uses the standby addresses
     +177.001 secondary #297<287    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +177.001 secondary #297<287    log 1 104002: (Secondary) Switching to STANDBY - state check.
     +177.001 secondary #297<287    log 4 411002: Line protocol on Interface inside, changed state to down
     +177.001 secondary #297<287    log 4 411002: Line protocol on Interface outside, changed state to down
     +177.001 secondary #297<287    log 4 411001: Line protocol on Interface inside, changed state to up
     +177.001 secondary #297<287    log 4 411001: Line protocol on Interface outside, changed state to up
     +177.001 primary   #298<288    peer Failed -> Up, link Up -> Up
     +177.001 primary   #298<288    | Group 2 State check detected an Active mate
     +177.001 primary   #298<288    group 2 Active -> Cold Standby: Detected an Active mate
     +177.001 primary   #298<288    group 2 uses the standby addresses
     +177.001 primary   #298<288    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +177.001 primary   #298<288    log 1 104002: (Primary) Switching to STANDBY - state check.
     +177.001 primary   #298<288    log 4 411002: Line protocol on Interface inside, changed state to down
     +177.001 primary   #298<288    log 4 411002: Line protocol on Interface outside, changed state to down
     +177.001 primary   #298<288    log 4 411001: Line protocol on Interface inside, changed state to up
     +177.001 primary   #298<288    log 4 411001: Line protocol on Interface outside, changed state to up
     +179.001 primary   #301        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +179.001 primary   #301        group 2 Sync Config -> Sync File System: Detected an Active mate
     +179.001 primary   #302        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +179.001 primary   #302        sends bulk-request on state
     +179.001 secondary #303        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +179.001 secondary #303        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +179.001 secondary #303        sends config-request on failover
     +179.002 secondary #305<302    log 6 311001: LU loading standby start
     +179.002 secondary #305<302    sends bulk-done on state
     +179.002 secondary #305<302    log 6 311002: LU loading standby end
     +179.002 primary   #307<303    | Beginning configuration replication: Sending to mate.
     +179.002 primary   #307<303    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +179.003 primary   #310<305    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +179.003 secondary #311<309    | Beginning configuration replication from mate.
     +179.003 secondary #311<309    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +182.001 secondary #360<356    context2/inside Normal -> Normal
     +182.001 secondary #360<356    log 1 105004: (Secondary) Monitoring on interface inside normal
     +182.001 secondary #361<356    context2/outside Normal -> Normal
     +182.001 secondary #361<356    log 1 105004: (Secondary) Monitoring on interface outside normal
     +182.001 primary   #362<357    context2/inside Normal -> Normal
     +182.001 primary   #362<357    log 1 105004: (Primary) Monitoring on interface inside normal
     +182.001 primary   #363<357    context2/outside Normal -> Normal
     +182.001 primary   #363<357    log 1 105004: (Primary) Monitoring on interface outside normal
     +184.053 secondary #399<398    connections of group 2 end
     +184.053 secondary #399<398    | End configuration replication from mate.
     +184.053 secondary #399<398    group 0 Sync Config -> Sync File System: Detected an Active mate
     +184.053 secondary #399<398    group 1 Sync Config -> Sync File System: Detected an Active mate
     +184.053 secondary #399<398    log 1 709006: (Secondary) End Configuration Replication (STB)
     +184.053 secondary #400        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +184.053 secondary #400        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +184.053 secondary #400        sends bulk-request on state
     +184.053 secondary #400        log 6 311003: LU recv thread up
     +184.053 secondary #400        log 6 311004: LU xmit thread up
     +184.054 primary   #401<399    | End Configuration Replication to mate
     +184.054 primary   #401<399    log 1 709004: (Primary) End Configuration Replication (ACT)
     +184.054 primary   #403<400    log 6 311001: LU loading standby start
     +184.054 primary   #403<400    sends bulk-done on state
     +184.054 primary   #403<400    log 6 311002: LU loading standby end
     +184.055 secondary #405<403    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +184.055 secondary #405<403    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +187.001 secondary #413<411    context1/inside Normal -> Normal
     +187.001 secondary #413<411    log 1 105004: (Secondary) Monitoring on interface inside normal
     +187.001 secondary #414<411    context1/outside Normal -> Normal
     +187.001 secondary #414<411    log 1 105004: (Secondary) Monitoring on interface outside normal
     +187.001 primary   #417<412    context1/inside Normal -> Normal
     +187.001 primary   #417<412    log 1 105004: (Primary) Monitoring on interface inside normal
     +187.001 primary   #418<412    context1/outside Normal -> Normal
     +187.001 primary   #418<412    log 1 105004: (Primary) Monitoring on interface outside normal
    = +237.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault serial-bad
     +237.000 world     #541        FAULT serial-bad
     +237.000 primary   #542<541    serial cable: Unknown
     +237.000 primary   #542<541    sends probe on context1/inside
     +237.000 primary   #542<541    sends probe on context1/outside
     +237.000 primary   #542<541    sends probe on context2/inside
     +237.000 primary   #542<541    sends probe on context2/outside
     +237.000 secondary #543<541    serial cable: Unknown
     +237.000 secondary #543<541    sends probe on context1/inside
     +237.000 secondary #543<541    sends probe on context1/outside
     +237.000 secondary #543<541    sends probe on context2/inside
     +237.000 secondary #543<541    sends probe on context2/outside
    = +237.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 2 s
     +237.001 secondary #554<542    sends probe-answer on context1/inside
     +237.001 secondary #555<542    sends probe-answer on context1/outside
     +237.001 secondary #556<542    sends probe-answer on context2/inside
     +237.001 secondary #557<542    sends probe-answer on context2/outside
     +237.001 primary   #558<543    sends probe-answer on context1/inside
     +237.001 primary   #559<543    sends probe-answer on context1/outside
     +237.001 primary   #560<543    sends probe-answer on context2/inside
     +237.001 primary   #561<543    sends probe-answer on context2/outside
     +237.500 primary   #570        peer Up -> Up, link Up -> Failed
     +237.500 primary   #570        | Failover LAN Failed
     +237.500 primary   #570        log 1 105043: (Primary) Failover interface failed
     +237.500 secondary #571        peer Up -> Up, link Up -> Failed
     +237.500 secondary #571        | Failover LAN Failed
     +237.500 secondary #571        log 1 105043: (Secondary) Failover interface failed
    = +239.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair serial-bad
     +239.000 world     #572        REPAIRED serial-bad
     +239.000 primary   #573<572    serial cable: Normal
     +239.000 secondary #574<572    serial cable: Normal
    = +239.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 1 s
     +239.001 secondary #575<573    log 1 105035: Receive a LAN failover interface down msg from peer.
     +239.001 primary   #576<574    log 1 105035: Receive a LAN failover interface down msg from peer.
     +239.002 primary   #577<575    peer Up -> Up, link Failed -> Up
     +239.002 primary   #577<575    | Failover LAN became OK
     +239.002 primary   #577<575    | Switchover enabled
     +239.002 primary   #577<575    log 1 105042: (Primary) Failover interface OK
     +239.002 secondary #578<576    peer Up -> Up, link Failed -> Up
     +239.002 secondary #578<576    | Failover LAN became OK
     +239.002 secondary #578<576    | Switchover enabled
     +239.002 secondary #578<576    log 1 105042: (Secondary) Failover interface OK
    = +240.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault link failover
     +240.000 world     #579        FAULT link failover
    = +240.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
     +254.002 primary   #616        hello missed: 1
     +254.002 secondary #617        hello missed: 1
     +269.002 primary   #654        hello missed: 2
     +269.002 secondary #655        hello missed: 2
     +284.002 primary   #692        hello missed: 3
     +284.002 primary   #692        sends probe on failover, lost
     +284.002 primary   #692        sends probe on context1/inside
     +284.002 primary   #692        sends probe on context1/outside
     +284.002 primary   #692        sends probe on context2/inside
     +284.002 primary   #692        sends probe on context2/outside
     +284.002 secondary #693        hello missed: 3
     +284.002 secondary #693        sends probe on failover, lost
     +284.002 secondary #693        sends probe on context1/inside
     +284.002 secondary #693        sends probe on context1/outside
     +284.002 secondary #693        sends probe on context2/inside
     +284.002 secondary #693        sends probe on context2/outside
     +284.003 secondary #694<692    sends probe-answer on context1/inside
     +284.003 secondary #695<692    sends probe-answer on context1/outside
     +284.003 secondary #696<692    sends probe-answer on context2/inside
     +284.003 secondary #697<692    sends probe-answer on context2/outside
     +284.003 primary   #698<693    sends probe-answer on context1/inside
     +284.003 primary   #699<693    sends probe-answer on context1/outside
     +284.003 primary   #700<693    sends probe-answer on context2/inside
     +284.003 primary   #701<693    sends probe-answer on context2/outside
     +284.502 primary   #710        peer Up -> Up, link Up -> Failed
     +284.502 primary   #710        | Failover LAN Failed
     +284.502 primary   #710        log 1 105043: (Primary) Failover interface failed
     +284.502 secondary #711        peer Up -> Up, link Up -> Failed
     +284.502 secondary #711        | Failover LAN Failed
     +284.502 secondary #711        log 1 105043: (Secondary) Failover interface failed
    = +300.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
