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
       +0.000 primary   #2<1        log 1 101003: (Primary) Failover cable not connected (this unit).
       +0.000 secondary #3<1        serial cable: Other side is not connected
       +0.000 secondary #3<1        sends probe on context1/inside
       +0.000 secondary #3<1        sends probe on context1/outside
       +0.000 secondary #3<1        sends probe on context2/inside
       +0.000 secondary #3<1        sends probe on context2/outside
       +0.000 secondary #3<1        log 1 101004: (Secondary) Failover cable not connected (other unit).
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
> primary: terminal pager 0
       +5.000 primary   #36         story types: terminal pager 0
       +5.000 primary   #36         | PIX1# terminal pager 0
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show failover
       +5.000 primary   #37         story types: show failover
       +5.000 primary   #37         | PIX1# show failover
       +5.000 primary   #37         | Failover On
       +5.000 primary   #37         | Cable status: My side not connected
       +5.000 primary   #37         | Failover unit Primary
       +5.000 primary   #37         | Failover LAN Interface: N/A - Serial-based failover enabled
       +5.000 primary   #37         | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +5.000 primary   #37         | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +5.000 primary   #37         | Interface Policy 1
       +5.000 primary   #37         | Monitored Interfaces 4 of 250 maximum
       +5.000 primary   #37         | Version: Ours 7.2(2), Mate 7.2(2)
       +5.000 primary   #37         | Group 1 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 primary   #37         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 primary   #37         |
       +5.000 primary   #37         |   This host:    Primary
       +5.000 primary   #37         |   Group 1       State:          Active
       +5.000 primary   #37         |                 Active time:    15 (sec)
       +5.000 primary   #37         |   Group 2       State:          Standby Ready
       +5.000 primary   #37         |                 Active time:    0 (sec)
       +5.000 primary   #37         |
       +5.000 primary   #37         |                   context1 Interface inside (192.168.1.1): Normal
       +5.000 primary   #37         |                   context1 Interface outside (172.16.1.1): Normal
       +5.000 primary   #37         |                   context2 Interface inside (192.168.2.2): Normal
       +5.000 primary   #37         |                   context2 Interface outside (172.16.2.2): Normal
       +5.000 primary   #37         |
       +5.000 primary   #37         |   Other host:   Secondary
       +5.000 primary   #37         |   Group 1       State:          Failed
       +5.000 primary   #37         |                 Active time:    0 (sec)
       +5.000 primary   #37         |   Group 2       State:          Failed
       +5.000 primary   #37         |                 Active time:    7 (sec)
       +5.000 primary   #37         |
       +5.000 primary   #37         |                   context1 Interface inside (192.168.1.2): Unknown
       +5.000 primary   #37         |                   context1 Interface outside (172.16.1.2): Unknown
       +5.000 primary   #37         |                   context2 Interface inside (192.168.2.1): Unknown
       +5.000 primary   #37         |                   context2 Interface outside (172.16.2.1): Unknown
       +5.000 primary   #37         |
       +5.000 primary   #37         | Stateful Failover Logical Update Statistics
       +5.000 primary   #37         |         Link : stateful Ethernet2 (up)
       +5.000 primary   #37         |         Stateful Obj    xmit       xerr       rcv        rerr
       +5.000 primary   #37         |         General         4          0          3          1
       +5.000 primary   #37         |         sys cmd         4          0          3          1
       +5.000 primary   #37         |         up time         0          0          0          0
       +5.000 primary   #37         |         RPC services    0          0          0          0
       +5.000 primary   #37         |         TCP conn        0          0          0          0
       +5.000 primary   #37         |         UDP conn        0          0          0          0
       +5.000 primary   #37         |         ARP tbl         0          0          0          0
       +5.000 primary   #37         |         Xlate_Timeout   0          0          0          0
       +5.000 primary   #37         |
       +5.000 primary   #37         |         Logical Update Queue Information
       +5.000 primary   #37         |                         Cur     Max     Total
       +5.000 primary   #37         |         Recv Q:         0       1       22
       +5.000 primary   #37         |         Xmit Q:         0       1       4
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: terminal pager 0
       +5.000 secondary #38         story types: terminal pager 0
       +5.000 secondary #38         | PIX1# terminal pager 0
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: show failover
       +5.000 secondary #39         story types: show failover
       +5.000 secondary #39         | PIX1# show failover
       +5.000 secondary #39         | Failover On
       +5.000 secondary #39         | Cable status: Other side is not connected
       +5.000 secondary #39         | Failover unit Secondary
       +5.000 secondary #39         | Failover LAN Interface: N/A - Serial-based failover enabled
       +5.000 secondary #39         | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +5.000 secondary #39         | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +5.000 secondary #39         | Interface Policy 1
       +5.000 secondary #39         | Monitored Interfaces 4 of 250 maximum
       +5.000 secondary #39         | Version: Ours 7.2(2), Mate 7.2(2)
       +5.000 secondary #39         | Group 1 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 secondary #39         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 secondary #39         |
       +5.000 secondary #39         |   This host:    Secondary
       +5.000 secondary #39         |   Group 1       State:          Standby Ready
       +5.000 secondary #39         |                 Active time:    0 (sec)
       +5.000 secondary #39         |   Group 2       State:          Active
       +5.000 secondary #39         |                 Active time:    15 (sec)
       +5.000 secondary #39         |
       +5.000 secondary #39         |                   context1 Interface inside (192.168.1.2): Normal
       +5.000 secondary #39         |                   context1 Interface outside (172.16.1.2): Normal
       +5.000 secondary #39         |                   context2 Interface inside (192.168.2.1): Normal
       +5.000 secondary #39         |                   context2 Interface outside (172.16.2.1): Normal
       +5.000 secondary #39         |
       +5.000 secondary #39         |   Other host:   Primary
       +5.000 secondary #39         |   Group 1       State:          Failed
       +5.000 secondary #39         |                 Active time:    7 (sec)
       +5.000 secondary #39         |   Group 2       State:          Failed
       +5.000 secondary #39         |                 Active time:    0 (sec)
       +5.000 secondary #39         |
       +5.000 secondary #39         |                   context1 Interface inside (192.168.1.1): Unknown
       +5.000 secondary #39         |                   context1 Interface outside (172.16.1.1): Unknown
       +5.000 secondary #39         |                   context2 Interface inside (192.168.2.2): Unknown
       +5.000 secondary #39         |                   context2 Interface outside (172.16.2.2): Unknown
       +5.000 secondary #39         |
       +5.000 secondary #39         | Stateful Failover Logical Update Statistics
       +5.000 secondary #39         |         Link : stateful Ethernet2 (up)
       +5.000 secondary #39         |         Stateful Obj    xmit       xerr       rcv        rerr
       +5.000 secondary #39         |         General         4          0          3          1
       +5.000 secondary #39         |         sys cmd         4          0          3          1
       +5.000 secondary #39         |         up time         0          0          0          0
       +5.000 secondary #39         |         RPC services    0          0          0          0
       +5.000 secondary #39         |         TCP conn        0          0          0          0
       +5.000 secondary #39         |         UDP conn        0          0          0          0
       +5.000 secondary #39         |         ARP tbl         0          0          0          0
       +5.000 secondary #39         |         Xlate_Timeout   0          0          0          0
       +5.000 secondary #39         |
       +5.000 secondary #39         |         Logical Update Queue Information
       +5.000 secondary #39         |                         Cur     Max     Total
       +5.000 secondary #39         |         Recv Q:         0       1       17
       +5.000 secondary #39         |         Xmit Q:         0       1       4
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: no failover active group 1
       +5.000 primary   #40         story types: no failover active group 1
       +5.000 primary   #40         | PIX1# no failover active group 1
       +5.000 primary   #40         refused (link-failed) group 1
       +5.000 primary   #40         | ERROR: failover group 1 cannot be switched: the failover link is down
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair serial primary
       +5.000 primary   #41         REPAIRED serial primary
       +5.000 primary   #42<41      serial cable: Normal
       +5.000 primary   #42<41      log 1 101001: (Primary) Failover cable OK.
       +5.000 secondary #43<41      serial cable: Normal
       +5.000 secondary #43<41      log 1 101001: (Secondary) Failover cable OK.
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
       +5.001 secondary #44<42      log 1 105035: Receive a LAN failover interface down msg from peer.
       +5.001 primary   #45<43      log 1 105035: Receive a LAN failover interface down msg from peer.
       +5.002 primary   #46<44      peer Up -> Up, link Failed -> Up
       +5.002 primary   #46<44      | Failover LAN became OK
       +5.002 primary   #46<44      | Switchover enabled
       +5.002 primary   #46<44      log 1 105042: (Primary) Failover interface OK
       +5.002 secondary #47<45      peer Up -> Up, link Failed -> Up
       +5.002 secondary #47<45      | Failover LAN became OK
       +5.002 secondary #47<45      | Switchover enabled
       +5.002 secondary #47<45      log 1 105042: (Secondary) Failover interface OK
    = +25.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault power secondary
      +25.000 secondary #100        FAULT power secondary
      +25.000 secondary #100<100    power on -> off
      +25.000 primary   #101<100    serial cable: Other side powered off
      +25.000 primary   #101<100    peer Up -> Failed, link Up -> Up
      +25.000 primary   #101<100    | Group 2 No Response from Mate, Switch to Active
      +25.000 primary   #101<100    group 2 Standby Ready -> Just Active: No power detected from peer (because #101)
      +25.000 primary   #101<100    group 2 uses the active addresses
      +25.000 primary   #101<100    context1/inside Normal -> Normal (Waiting)
      +25.000 primary   #101<100    context1/outside Normal -> Normal (Waiting)
      +25.000 primary   #101<100    context2/inside Normal -> Normal (Waiting)
      +25.000 primary   #101<100    context2/outside Normal -> Normal (Waiting)
      +25.000 primary   #101<100    log 1 102001: (Primary) Power failure/System reload other side.
      +25.000 primary   #101<100    log 1 103001: (Primary) No response from other firewall (reason code = 4).
      +25.000 primary   #101<100    log 1 105043: (Primary) Failover interface failed
      +25.000 primary   #101<100    log 1 104001: (Primary) Switching to ACTIVE - No power detected from peer.
      +25.000 primary   #101<100    log 4 411002: Line protocol on Interface inside, changed state to down
      +25.000 primary   #101<100    log 4 411002: Line protocol on Interface outside, changed state to down
      +25.000 primary   #101<100    log 4 411001: Line protocol on Interface inside, changed state to up
      +25.000 primary   #101<100    log 4 411001: Line protocol on Interface outside, changed state to up
      +25.000 primary   #101<100    log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.000 primary   #101<100    log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +25.000 primary   #101<100    log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.000 primary   #101<100    log 1 105005: (Primary) Lost Failover communications with mate on interface outside
    = +25.000 primary 1 Active, 2 Just Active; secondary off
> run 2 s
      +25.250 primary   #102        group 2 Just Active -> Active Drain: No power detected from peer
      +25.500 primary   #103        group 2 Active Drain -> Active Applying Config: No power detected from peer
      +25.750 primary   #104        group 2 Active Applying Config -> Active Config Applied: No power detected from peer
      +26.000 primary   #105        group 2 Active Config Applied -> Active: No power detected from peer
    = +27.000 primary 1 Active, 2 Active; secondary off
> fault serial secondary
      +27.000 secondary #107        FAULT serial secondary
      +27.000 primary   #108<107    serial cable: Other side is not connected
      +27.000 primary   #108<107    log 1 101004: (Primary) Failover cable not connected (other unit).
    = +27.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +27.000 secondary #109        REPAIRED power secondary
      +27.000 secondary #109<109    power off -> booting
    = +27.000 primary 1 Active, 2 Active; secondary booting
> run 150 s
      +87.000 secondary #125<109    power booting -> on
      +87.000 secondary #125<109    | Creating context 'admin'... Done. (1)
      +87.000 secondary #125<109    | Creating context 'context1'... Done. (2)
      +87.000 secondary #125<109    | Creating context 'context2'... Done. (3)
      +87.000 secondary #125<109    context1/inside Unknown -> Normal (Waiting) (because #125)
      +87.000 secondary #125<109    context1/outside Unknown -> Normal (Waiting) (because #125)
      +87.000 secondary #125<109    context2/inside Unknown -> Normal (Waiting) (because #125)
      +87.000 secondary #125<109    context2/outside Unknown -> Normal (Waiting) (because #125)
      +87.000 secondary #125<109    group 0 Disabled -> Negotiation: Failover state check
      +87.000 secondary #125<109    group 0 uses the standby addresses
      +87.000 secondary #125<109    group 1 Disabled -> Negotiation: Failover state check
      +87.000 secondary #125<109    group 1 uses the standby addresses
      +87.000 secondary #125<109    group 2 Disabled -> Negotiation: Failover state check
      +87.000 secondary #125<109    group 2 uses the standby addresses
      +87.000 secondary #125<109    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +87.000 secondary #125<109    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +87.000 secondary #125<109    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +87.000 secondary #125<109    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +87.000 secondary #125<109    log 1 105002: (Secondary) Enabling failover.
      +87.000 secondary #125<109    log 4 411002: Line protocol on Interface inside, changed state to down
      +87.000 secondary #125<109    log 4 411002: Line protocol on Interface outside, changed state to down
      +87.000 secondary #125<109    log 4 411001: Line protocol on Interface inside, changed state to up
      +87.000 secondary #125<109    log 4 411001: Line protocol on Interface outside, changed state to up
      +87.000 secondary #125<109    log 4 411002: Line protocol on Interface inside, changed state to down
      +87.000 secondary #125<109    log 4 411002: Line protocol on Interface outside, changed state to down
      +87.000 secondary #125<109    log 4 411001: Line protocol on Interface inside, changed state to up
      +87.000 secondary #125<109    log 4 411001: Line protocol on Interface outside, changed state to up
      +87.000 secondary #125<109    serial cable: My side not connected
      +87.000 secondary #125<109    log 1 101003: (Secondary) Failover cable not connected (this unit).
     +132.000 secondary #150        group 0 Negotiation -> Just Active: No Active unit found
     +132.000 secondary #150        group 0 uses the active addresses
     +132.000 secondary #150        log 6 311003: LU recv thread up
     +132.000 secondary #150        log 6 311004: LU xmit thread up
     +132.250 secondary #151        group 0 Just Active -> Active Drain: No Active unit found
     +132.500 secondary #152        group 0 Active Drain -> Active Applying Config: No Active unit found
     +132.750 secondary #153        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +133.000 secondary #154        group 0 Active Config Applied -> Active: No Active unit found
     +133.000 secondary #154        | Group 1 No Response from Mate, Switch to Active
     +133.000 secondary #154        group 1 Negotiation -> Just Active: No Active unit found
     +133.000 secondary #154        group 1 uses the active addresses
     +133.000 secondary #154        log 1 104001: (Secondary) Switching to ACTIVE - No Active unit found.
     +133.000 secondary #154        log 4 411002: Line protocol on Interface inside, changed state to down
     +133.000 secondary #154        log 4 411002: Line protocol on Interface outside, changed state to down
     +133.000 secondary #154        log 4 411001: Line protocol on Interface inside, changed state to up
     +133.000 secondary #154        log 4 411001: Line protocol on Interface outside, changed state to up
     +133.250 secondary #155        group 1 Just Active -> Active Drain: No Active unit found
     +133.500 secondary #156        group 1 Active Drain -> Active Applying Config: No Active unit found
     +133.750 secondary #157        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +134.000 secondary #158        group 1 Active Config Applied -> Active: No Active unit found
     +134.000 secondary #158        | Group 2 No Response from Mate, Switch to Active
     +134.000 secondary #158        group 2 Negotiation -> Just Active: No Active unit found
     +134.000 secondary #158        group 2 uses the active addresses
     +134.000 secondary #158        log 1 104001: (Secondary) Switching to ACTIVE - No Active unit found.
     +134.000 secondary #158        log 4 411002: Line protocol on Interface inside, changed state to down
     +134.000 secondary #158        log 4 411002: Line protocol on Interface outside, changed state to down
     +134.000 secondary #158        log 4 411001: Line protocol on Interface inside, changed state to up
     +134.000 secondary #158        log 4 411001: Line protocol on Interface outside, changed state to up
     +134.250 secondary #159        group 2 Just Active -> Active Drain: No Active unit found
     +134.500 secondary #160        group 2 Active Drain -> Active Applying Config: No Active unit found
     +134.750 secondary #161        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +135.000 secondary #162        group 2 Active Config Applied -> Active: No Active unit found
    = +177.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> repair serial secondary
     +177.000 secondary #251        REPAIRED serial secondary
     +177.000 primary   #252<251    serial cable: Normal
     +177.000 primary   #252<251    log 1 101001: (Primary) Failover cable OK.
     +177.000 secondary #253<251    serial cable: Normal
     +177.000 secondary #253<251    log 1 101001: (Secondary) Failover cable OK.
    = +177.000 primary 1 Active, 2 Active; secondary 1 Active, 2 Active
> run 60 s
     +177.001 secondary #262<252    peer Not Detected -> Up, link Unknown -> Up
     +177.001 secondary #262<252    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +177.001 primary   #263<253    peer Failed -> Up, link Up -> Up
     +177.001 primary   #263<253    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +177.002 primary   #264<262    | Group 2 State check detected an Active mate
     +177.002 primary   #264<262    group 2 Active -> Cold Standby: Detected an Active mate
     +177.002 primary   #264<262    group 2 uses the standby addresses
     +177.002 primary   #264<262    log 1 104002: (Primary) Switching to STANDBY - state check.
     +177.002 primary   #264<262    log 4 411002: Line protocol on Interface inside, changed state to down
     +177.002 primary   #264<262    log 4 411002: Line protocol on Interface outside, changed state to down
     +177.002 primary   #264<262    log 4 411001: Line protocol on Interface inside, changed state to up
     +177.002 primary   #264<262    log 4 411001: Line protocol on Interface outside, changed state to up
     +177.002 secondary #265<263    | State check detected an Active mate
     +177.002 secondary #265<263    group 0 Active -> Cold Standby: Detected an Active mate
     +177.002 secondary #265<263    group 0 uses the standby addresses
     +177.002 secondary #265<263    | Group 1 State check detected an Active mate
     +177.002 secondary #265<263    group 1 Active -> Cold Standby: Detected an Active mate
     +177.002 secondary #265<263    group 1 uses the standby addresses
     +177.002 secondary #265<263    log 1 104002: (Secondary) Switching to STANDBY - state check.
     +177.002 secondary #265<263    log 4 411002: Line protocol on Interface inside, changed state to down
     +177.002 secondary #265<263    log 4 411002: Line protocol on Interface outside, changed state to down
     +177.002 secondary #265<263    log 4 411001: Line protocol on Interface inside, changed state to up
     +177.002 secondary #265<263    log 4 411001: Line protocol on Interface outside, changed state to up
     +179.002 primary   #270        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +179.002 primary   #270        group 2 Sync Config -> Sync File System: Detected an Active mate
     +179.002 primary   #271        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +179.002 primary   #271        sends bulk-request on state
     +179.002 secondary #272        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +179.002 secondary #272        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +179.002 secondary #272        sends config-request on failover
     +179.003 secondary #274<271    log 6 311001: LU loading standby start
     +179.003 secondary #274<271    sends bulk-done on state
     +179.003 secondary #274<271    log 6 311002: LU loading standby end
     +179.003 primary   #276<272    | Beginning configuration replication: Sending to mate.
     +179.003 primary   #276<272    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +179.004 primary   #279<274    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +179.004 secondary #280<278    | Beginning configuration replication from mate.
     +179.004 secondary #280<278    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +182.001 secondary #329<325    context2/inside Normal -> Normal
     +182.001 secondary #329<325    log 1 105004: (Secondary) Monitoring on interface inside normal
     +182.001 secondary #330<325    context2/outside Normal -> Normal
     +182.001 secondary #330<325    log 1 105004: (Secondary) Monitoring on interface outside normal
     +182.001 primary   #331<326    context2/inside Normal -> Normal
     +182.001 primary   #331<326    log 1 105004: (Primary) Monitoring on interface inside normal
     +182.001 primary   #332<326    context2/outside Normal -> Normal
     +182.001 primary   #332<326    log 1 105004: (Primary) Monitoring on interface outside normal
     +184.054 secondary #368<367    connections of group 2 end
     +184.054 secondary #368<367    | End configuration replication from mate.
     +184.054 secondary #368<367    group 0 Sync Config -> Sync File System: Detected an Active mate
     +184.054 secondary #368<367    group 1 Sync Config -> Sync File System: Detected an Active mate
     +184.054 secondary #368<367    log 1 709006: (Secondary) End Configuration Replication (STB)
     +184.054 secondary #369        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +184.054 secondary #369        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +184.054 secondary #369        sends bulk-request on state
     +184.054 secondary #369        log 6 311003: LU recv thread up
     +184.054 secondary #369        log 6 311004: LU xmit thread up
     +184.055 primary   #370<368    | End Configuration Replication to mate
     +184.055 primary   #370<368    log 1 709004: (Primary) End Configuration Replication (ACT)
     +184.055 primary   #372<369    log 6 311001: LU loading standby start
     +184.055 primary   #372<369    sends bulk-done on state
     +184.055 primary   #372<369    log 6 311002: LU loading standby end
     +184.056 secondary #374<372    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +184.056 secondary #374<372    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +187.001 secondary #382<380    context1/inside Normal -> Normal
     +187.001 secondary #382<380    log 1 105004: (Secondary) Monitoring on interface inside normal
     +187.001 secondary #383<380    context1/outside Normal -> Normal
     +187.001 secondary #383<380    log 1 105004: (Secondary) Monitoring on interface outside normal
     +187.001 primary   #386<381    context1/inside Normal -> Normal
     +187.001 primary   #386<381    log 1 105004: (Primary) Monitoring on interface inside normal
     +187.001 primary   #387<381    context1/outside Normal -> Normal
     +187.001 primary   #387<381    log 1 105004: (Primary) Monitoring on interface outside normal
    = +237.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault serial-bad
     +237.000 world     #514        FAULT serial-bad
     +237.000 primary   #515<514    serial cable: Unknown
     +237.000 primary   #515<514    sends probe on context1/inside
     +237.000 primary   #515<514    sends probe on context1/outside
     +237.000 primary   #515<514    sends probe on context2/inside
     +237.000 primary   #515<514    sends probe on context2/outside
     +237.000 primary   #515<514    log 1 101002: (Primary) Bad failover cable.
     +237.000 secondary #516<514    serial cable: Unknown
     +237.000 secondary #516<514    sends probe on context1/inside
     +237.000 secondary #516<514    sends probe on context1/outside
     +237.000 secondary #516<514    sends probe on context2/inside
     +237.000 secondary #516<514    sends probe on context2/outside
     +237.000 secondary #516<514    log 1 101002: (Secondary) Bad failover cable.
    = +237.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 2 s
     +237.001 secondary #527<515    sends probe-answer on context1/inside
     +237.001 secondary #528<515    sends probe-answer on context1/outside
     +237.001 secondary #529<515    sends probe-answer on context2/inside
     +237.001 secondary #530<515    sends probe-answer on context2/outside
     +237.001 primary   #531<516    sends probe-answer on context1/inside
     +237.001 primary   #532<516    sends probe-answer on context1/outside
     +237.001 primary   #533<516    sends probe-answer on context2/inside
     +237.001 primary   #534<516    sends probe-answer on context2/outside
     +237.500 primary   #543        peer Up -> Up, link Up -> Failed
     +237.500 primary   #543        | Failover LAN Failed
     +237.500 primary   #543        log 1 105043: (Primary) Failover interface failed
     +237.500 secondary #544        peer Up -> Up, link Up -> Failed
     +237.500 secondary #544        | Failover LAN Failed
     +237.500 secondary #544        log 1 105043: (Secondary) Failover interface failed
    = +239.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair serial-bad
     +239.000 world     #545        REPAIRED serial-bad
     +239.000 primary   #546<545    serial cable: Normal
     +239.000 primary   #546<545    log 1 101001: (Primary) Failover cable OK.
     +239.000 secondary #547<545    serial cable: Normal
     +239.000 secondary #547<545    log 1 101001: (Secondary) Failover cable OK.
    = +239.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 1 s
     +239.001 secondary #548<546    log 1 105035: Receive a LAN failover interface down msg from peer.
     +239.001 primary   #549<547    log 1 105035: Receive a LAN failover interface down msg from peer.
     +239.002 primary   #550<548    peer Up -> Up, link Failed -> Up
     +239.002 primary   #550<548    | Failover LAN became OK
     +239.002 primary   #550<548    | Switchover enabled
     +239.002 primary   #550<548    log 1 105042: (Primary) Failover interface OK
     +239.002 secondary #551<549    peer Up -> Up, link Failed -> Up
     +239.002 secondary #551<549    | Failover LAN became OK
     +239.002 secondary #551<549    | Switchover enabled
     +239.002 secondary #551<549    log 1 105042: (Secondary) Failover interface OK
    = +240.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault link failover
     +240.000 world     #552        FAULT link failover
    = +240.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
     +254.002 primary   #591        hello missed: 1
     +254.002 secondary #592        hello missed: 1
     +269.002 primary   #631        hello missed: 2
     +269.002 secondary #632        hello missed: 2
     +284.002 primary   #671        hello missed: 3
     +284.002 primary   #671        sends probe on failover, lost
     +284.002 primary   #671        sends probe on context1/inside
     +284.002 primary   #671        sends probe on context1/outside
     +284.002 primary   #671        sends probe on context2/inside
     +284.002 primary   #671        sends probe on context2/outside
     +284.002 secondary #672        hello missed: 3
     +284.002 secondary #672        sends probe on failover, lost
     +284.002 secondary #672        sends probe on context1/inside
     +284.002 secondary #672        sends probe on context1/outside
     +284.002 secondary #672        sends probe on context2/inside
     +284.002 secondary #672        sends probe on context2/outside
     +284.003 secondary #673<671    sends probe-answer on context1/inside
     +284.003 secondary #674<671    sends probe-answer on context1/outside
     +284.003 secondary #675<671    sends probe-answer on context2/inside
     +284.003 secondary #676<671    sends probe-answer on context2/outside
     +284.003 primary   #677<672    sends probe-answer on context1/inside
     +284.003 primary   #678<672    sends probe-answer on context1/outside
     +284.003 primary   #679<672    sends probe-answer on context2/inside
     +284.003 primary   #680<672    sends probe-answer on context2/outside
     +284.502 primary   #689        peer Up -> Up, link Up -> Failed
     +284.502 primary   #689        | Failover LAN Failed
     +284.502 primary   #689        log 1 105011: (Primary) Failover cable communication failure
     +284.502 primary   #689        log 1 105043: (Primary) Failover interface failed
     +284.502 secondary #690        peer Up -> Up, link Up -> Failed
     +284.502 secondary #690        | Failover LAN Failed
     +284.502 secondary #690        log 1 105011: (Secondary) Failover cable communication failure
     +284.502 secondary #690        log 1 105043: (Secondary) Failover interface failed
    = +300.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
