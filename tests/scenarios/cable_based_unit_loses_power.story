# Around the serial cable a loss of power is seen at once, and a reload as well; a crash is not (source: Cable-Based
# Active/Active Failover Configuration; reference 2.1, D17; 102001).
@ lab cable-based
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power primary
       +0.000 primary   #1          FAULT power primary
       +0.000 primary   #1<1        power on -> off
       +0.000 secondary #2<1        serial cable: Other side powered off
       +0.000 secondary #2<1        peer Up -> Failed, link Up -> Up
       +0.000 secondary #2<1        group 0 Standby Ready -> Just Active: No power detected from peer (because #2)
       +0.000 secondary #2<1        group 0 uses the active addresses
       +0.000 secondary #2<1        | Group 1 No Response from Mate, Switch to Active
       +0.000 secondary #2<1        group 1 Standby Ready -> Just Active: No power detected from peer (because #2)
       +0.000 secondary #2<1        group 1 uses the active addresses
       +0.000 secondary #2<1        context1/inside Normal -> Normal (Waiting)
       +0.000 secondary #2<1        context1/outside Normal -> Normal (Waiting)
       +0.000 secondary #2<1        context2/inside Normal -> Normal (Waiting)
       +0.000 secondary #2<1        context2/outside Normal -> Normal (Waiting)
       +0.000 secondary #2<1        log 1 103001: (Secondary) No response from other firewall (reason code = 4).
       +0.000 secondary #2<1        log 1 105043: (Secondary) Failover interface failed
       +0.000 secondary #2<1        log 1 104001: (Secondary) Switching to ACTIVE - No power detected from peer.
       +0.000 secondary #2<1        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 secondary #2<1        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 secondary #2<1        log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 secondary #2<1        log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 secondary #2<1        log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
       +0.000 secondary #2<1        log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
       +0.000 secondary #2<1        log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
       +0.000 secondary #2<1        log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
    = +0.000 primary off; secondary 1 Just Active, 2 Active
> secondary: show failover
       +0.000 secondary #3          story types: show failover
       +0.000 secondary #3          | PIX1# show failover
       +0.000 secondary #3          | Failover On
       +0.000 secondary #3          | Cable status: Other side powered off
       +0.000 secondary #3          | Failover unit Secondary
       +0.000 secondary #3          | Failover LAN Interface: N/A - Serial-based failover enabled
       +0.000 secondary #3          | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +0.000 secondary #3          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 secondary #3          | Interface Policy 1
       +0.000 secondary #3          | Monitored Interfaces 4 of 250 maximum
       +0.000 secondary #3          | Version: Ours 7.2(2), Mate 7.2(2)
       +0.000 secondary #3          | Group 1 last failover at: 06:10:18 UTC Apr 16 2007
       +0.000 secondary #3          | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +0.000 secondary #3          |
       +0.000 secondary #3          |   This host:    Secondary
       +0.000 secondary #3          |   Group 1       State:          Just Active
       +0.000 secondary #3          |                 Active time:    0 (sec)
       +0.000 secondary #3          |   Group 2       State:          Active
       +0.000 secondary #3          |                 Active time:    10 (sec)
       +0.000 secondary #3          |
       +0.000 secondary #3          |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
       +0.000 secondary #3          |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
       +0.000 secondary #3          |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
       +0.000 secondary #3          |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
       +0.000 secondary #3          |
       +0.000 secondary #3          |   Other host:   Primary
       +0.000 secondary #3          |   Group 1       State:          Failed
       +0.000 secondary #3          |                 Active time:    7 (sec)
       +0.000 secondary #3          |   Group 2       State:          Failed
       +0.000 secondary #3          |                 Active time:    0 (sec)
       +0.000 secondary #3          |
       +0.000 secondary #3          |                   context1 Interface inside (192.168.1.2): Unknown
       +0.000 secondary #3          |                   context1 Interface outside (172.16.1.2): Unknown
       +0.000 secondary #3          |                   context2 Interface inside (192.168.2.2): Unknown
       +0.000 secondary #3          |                   context2 Interface outside (172.16.2.2): Unknown
       +0.000 secondary #3          |
       +0.000 secondary #3          | Stateful Failover Logical Update Statistics
       +0.000 secondary #3          |         Link : stateful Ethernet2 (up)
       +0.000 secondary #3          |         Stateful Obj    xmit       xerr       rcv        rerr
       +0.000 secondary #3          |         General         3          0          2          1
       +0.000 secondary #3          |         sys cmd         3          0          2          1
       +0.000 secondary #3          |         up time         0          0          0          0
       +0.000 secondary #3          |         RPC services    0          0          0          0
       +0.000 secondary #3          |         TCP conn        0          0          0          0
       +0.000 secondary #3          |         UDP conn        0          0          0          0
       +0.000 secondary #3          |         ARP tbl         0          0          0          0
       +0.000 secondary #3          |         Xlate_Timeout   0          0          0          0
       +0.000 secondary #3          |
       +0.000 secondary #3          |         Logical Update Queue Information
       +0.000 secondary #3          |                         Cur     Max     Total
       +0.000 secondary #3          |         Recv Q:         0       1       16
       +0.000 secondary #3          |         Xmit Q:         0       1       3
    = +0.000 primary off; secondary 1 Just Active, 2 Active
> run 5 s
       +0.250 secondary #4          group 0 Just Active -> Active Drain: No power detected from peer
       +0.250 secondary #4          group 1 Just Active -> Active Drain: No power detected from peer
       +0.500 secondary #5          group 0 Active Drain -> Active Applying Config: No power detected from peer
       +0.500 secondary #5          group 1 Active Drain -> Active Applying Config: No power detected from peer
       +0.750 secondary #6          group 0 Active Applying Config -> Active Config Applied: No power detected from peer
       +0.750 secondary #6          group 1 Active Applying Config -> Active Config Applied: No power detected from peer
       +1.000 secondary #7          group 0 Active Config Applied -> Active: No power detected from peer
       +1.000 secondary #7          group 1 Active Config Applied -> Active: No power detected from peer
    = +5.000 primary off; secondary 1 Active, 2 Active
> repair power primary
       +5.000 primary   #10         REPAIRED power primary
       +5.000 primary   #10<10      power off -> booting
       +5.000 secondary #11<10      serial cable: Normal
    = +5.000 primary booting; secondary 1 Active, 2 Active
> run 150 s
      +65.000 primary   #32<10      power booting -> on
      +65.000 primary   #32<10      | Creating context 'admin'... Done. (1)
      +65.000 primary   #32<10      | Creating context 'context1'... Done. (2)
      +65.000 primary   #32<10      | Creating context 'context2'... Done. (3)
      +65.000 primary   #32<10      context1/inside Unknown -> Normal (Waiting) (because #32)
      +65.000 primary   #32<10      context1/outside Unknown -> Normal (Waiting) (because #32)
      +65.000 primary   #32<10      context2/inside Unknown -> Normal (Waiting) (because #32)
      +65.000 primary   #32<10      context2/outside Unknown -> Normal (Waiting) (because #32)
      +65.000 primary   #32<10      group 0 Disabled -> Negotiation: Failover state check
      +65.000 primary   #32<10      group 0 uses the standby addresses
      +65.000 primary   #32<10      group 1 Disabled -> Negotiation: Failover state check
      +65.000 primary   #32<10      group 1 uses the standby addresses
      +65.000 primary   #32<10      group 2 Disabled -> Negotiation: Failover state check
      +65.000 primary   #32<10      group 2 uses the standby addresses
      +65.000 primary   #32<10      log 1 105003: (Primary) Monitoring on interface inside waiting
      +65.000 primary   #32<10      log 1 105003: (Primary) Monitoring on interface outside waiting
      +65.000 primary   #32<10      log 1 105003: (Primary) Monitoring on interface inside waiting
      +65.000 primary   #32<10      log 1 105003: (Primary) Monitoring on interface outside waiting
      +65.000 primary   #32<10      log 1 105002: (Primary) Enabling failover.
      +65.000 primary   #32<10      log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #32<10      log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #32<10      log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #32<10      log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 primary   #32<10      log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #32<10      log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #32<10      log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #32<10      log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 primary   #32<10      serial cable: Normal
      +65.001 secondary #33<32      peer Failed -> Up, link Up -> Up
      +65.001 secondary #33<32      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +65.002 primary   #34<33      peer Not Detected -> Up, link Unknown -> Up
      +65.002 primary   #34<33      |
      +65.002 primary   #34<33      |         Detected an Active mate
      +65.002 primary   #34<33      group 0 Negotiation -> Cold Standby: Detected an Active mate (because #34)
      +65.002 primary   #34<33      | Group 1 Detected Active mate
      +65.002 primary   #34<33      group 1 Negotiation -> Cold Standby: Detected an Active mate (because #34)
      +65.002 primary   #34<33      | Group 2 Detected Active mate
      +65.002 primary   #34<33      group 2 Negotiation -> Cold Standby: Detected an Active mate (because #34)
      +65.002 primary   #34<33      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +67.002 primary   #36         group 0 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #36         group 1 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #36         group 2 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #36         sends config-request on failover
      +67.003 secondary #37<36      | Beginning configuration replication: Sending to mate.
      +67.003 secondary #37<36      log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
      +67.004 primary   #40<39      | Beginning configuration replication from mate.
      +67.004 primary   #40<39      log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
      +72.054 primary   #124<123    | End configuration replication from mate.
      +72.054 primary   #124<123    group 0 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #124<123    group 1 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #124<123    group 2 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #124<123    log 1 709006: (Primary) End Configuration Replication (STB)
      +72.054 primary   #125        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #125        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #125        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #125        sends bulk-request on state
      +72.054 primary   #125        log 6 311003: LU recv thread up
      +72.054 primary   #125        log 6 311004: LU xmit thread up
      +72.055 secondary #126<124    | End Configuration Replication to mate
      +72.055 secondary #126<124    log 1 709004: (Secondary) End Configuration Replication (ACT)
      +72.055 secondary #128<125    log 6 311001: LU loading standby start
      +72.055 secondary #128<125    sends bulk-done on state
      +72.055 secondary #128<125    log 6 311002: LU loading standby end
      +72.056 primary   #130<128    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.056 primary   #130<128    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.056 primary   #130<128    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +74.055 primary   #135<134    context1/inside Normal -> Normal
      +74.055 primary   #135<134    log 1 105004: (Primary) Monitoring on interface inside normal
      +74.055 primary   #136<134    context1/outside Normal -> Normal
      +74.055 primary   #136<134    log 1 105004: (Primary) Monitoring on interface outside normal
      +74.055 primary   #137<134    context2/inside Normal -> Normal
      +74.055 primary   #137<134    log 1 105004: (Primary) Monitoring on interface inside normal
      +74.055 primary   #138<134    context2/outside Normal -> Normal
      +74.055 primary   #138<134    log 1 105004: (Primary) Monitoring on interface outside normal
      +75.001 secondary #144<143    context1/inside Normal -> Normal
      +75.001 secondary #144<143    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #145<143    context1/outside Normal -> Normal
      +75.001 secondary #145<143    log 1 105004: (Secondary) Monitoring on interface outside normal
      +75.001 secondary #146<143    context2/inside Normal -> Normal
      +75.001 secondary #146<143    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #147<143    context2/outside Normal -> Normal
      +75.001 secondary #147<143    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +155.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: show failover
     +155.000 primary   #355        story types: show failover
     +155.000 primary   #355        | PIX1# show failover
     +155.000 primary   #355        | Failover On
     +155.000 primary   #355        | Cable status: Normal
     +155.000 primary   #355        | Failover unit Primary
     +155.000 primary   #355        | Failover LAN Interface: N/A - Serial-based failover enabled
     +155.000 primary   #355        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +155.000 primary   #355        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +155.000 primary   #355        | Interface Policy 1
     +155.000 primary   #355        | Monitored Interfaces 4 of 250 maximum
     +155.000 primary   #355        | Version: Ours 7.2(2), Mate 7.2(2)
     +155.000 primary   #355        | Group 1 last failover at: 06:11:23 UTC Apr 16 2007
     +155.000 primary   #355        | Group 2 last failover at: 06:11:23 UTC Apr 16 2007
     +155.000 primary   #355        |
     +155.000 primary   #355        |   This host:    Primary
     +155.000 primary   #355        |   Group 1       State:          Standby Ready
     +155.000 primary   #355        |                 Active time:    0 (sec)
     +155.000 primary   #355        |   Group 2       State:          Standby Ready
     +155.000 primary   #355        |                 Active time:    0 (sec)
     +155.000 primary   #355        |
     +155.000 primary   #355        |                   context1 Interface inside (192.168.1.2): Normal
     +155.000 primary   #355        |                   context1 Interface outside (172.16.1.2): Normal
     +155.000 primary   #355        |                   context2 Interface inside (192.168.2.2): Normal
     +155.000 primary   #355        |                   context2 Interface outside (172.16.2.2): Normal
     +155.000 primary   #355        |
     +155.000 primary   #355        |   Other host:   Secondary
     +155.000 primary   #355        |   Group 1       State:          Active
     +155.000 primary   #355        |                 Active time:    155 (sec)
     +155.000 primary   #355        |   Group 2       State:          Active
     +155.000 primary   #355        |                 Active time:    165 (sec)
     +155.000 primary   #355        |
     +155.000 primary   #355        |                   context1 Interface inside (192.168.1.1): Normal
     +155.000 primary   #355        |                   context1 Interface outside (172.16.1.1): Normal
     +155.000 primary   #355        |                   context2 Interface inside (192.168.2.1): Normal
     +155.000 primary   #355        |                   context2 Interface outside (172.16.2.1): Normal
     +155.000 primary   #355        |
     +155.000 primary   #355        | Stateful Failover Logical Update Statistics
     +155.000 primary   #355        |         Link : stateful Ethernet2 (up)
     +155.000 primary   #355        |         Stateful Obj    xmit       xerr       rcv        rerr
     +155.000 primary   #355        |         General         12         0          11         2
     +155.000 primary   #355        |         sys cmd         12         0          11         2
     +155.000 primary   #355        |         up time         0          0          0          0
     +155.000 primary   #355        |         RPC services    0          0          0          0
     +155.000 primary   #355        |         TCP conn        0          0          0          0
     +155.000 primary   #355        |         UDP conn        0          0          0          0
     +155.000 primary   #355        |         ARP tbl         0          0          0          0
     +155.000 primary   #355        |         Xlate_Timeout   0          0          0          0
     +155.000 primary   #355        |
     +155.000 primary   #355        |         Logical Update Queue Information
     +155.000 primary   #355        |                         Cur     Max     Total
     +155.000 primary   #355        |         Recv Q:         0       1       22
     +155.000 primary   #355        |         Xmit Q:         0       1       12
    = +155.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: reload noconfirm
     +155.000 primary   #356        story types: reload noconfirm
     +155.000 primary   #356        | PIX1# reload noconfirm
     +155.000 primary   #356        |
     +155.000 primary   #356        | Rebooting....
     +155.000 primary   #356        power on -> booting
     +155.000 secondary #357<356    serial cable: Other side powered off
     +155.000 secondary #357<356    peer Up -> Failed, link Up -> Up
     +155.000 secondary #357<356    context1/inside Normal -> Normal (Waiting)
     +155.000 secondary #357<356    context1/outside Normal -> Normal (Waiting)
     +155.000 secondary #357<356    context2/inside Normal -> Normal (Waiting)
     +155.000 secondary #357<356    context2/outside Normal -> Normal (Waiting)
     +155.000 secondary #357<356    log 1 103001: (Secondary) No response from other firewall (reason code = 4).
     +155.000 secondary #357<356    log 1 105043: (Secondary) Failover interface failed
     +155.000 secondary #357<356    log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
     +155.000 secondary #357<356    log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
     +155.000 secondary #357<356    log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
     +155.000 secondary #357<356    log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
     +155.000 secondary #358<356    serial cable: Normal
    = +155.000 primary booting; secondary 1 Active, 2 Active
> run 5 s
    = +160.000 primary booting; secondary 1 Active, 2 Active
> run 145 s
     +215.000 primary   #385<356    power booting -> on
     +215.000 primary   #385<356    | Creating context 'admin'... Done. (1)
     +215.000 primary   #385<356    | Creating context 'context1'... Done. (2)
     +215.000 primary   #385<356    | Creating context 'context2'... Done. (3)
     +215.000 primary   #385<356    context1/inside Unknown -> Normal (Waiting) (because #385)
     +215.000 primary   #385<356    context1/outside Unknown -> Normal (Waiting) (because #385)
     +215.000 primary   #385<356    context2/inside Unknown -> Normal (Waiting) (because #385)
     +215.000 primary   #385<356    context2/outside Unknown -> Normal (Waiting) (because #385)
     +215.000 primary   #385<356    group 0 Disabled -> Negotiation: Failover state check
     +215.000 primary   #385<356    group 0 uses the standby addresses
     +215.000 primary   #385<356    group 1 Disabled -> Negotiation: Failover state check
     +215.000 primary   #385<356    group 1 uses the standby addresses
     +215.000 primary   #385<356    group 2 Disabled -> Negotiation: Failover state check
     +215.000 primary   #385<356    group 2 uses the standby addresses
     +215.000 primary   #385<356    log 1 105003: (Primary) Monitoring on interface inside waiting
     +215.000 primary   #385<356    log 1 105003: (Primary) Monitoring on interface outside waiting
     +215.000 primary   #385<356    log 1 105003: (Primary) Monitoring on interface inside waiting
     +215.000 primary   #385<356    log 1 105003: (Primary) Monitoring on interface outside waiting
     +215.000 primary   #385<356    log 1 105002: (Primary) Enabling failover.
     +215.000 primary   #385<356    log 4 411002: Line protocol on Interface inside, changed state to down
     +215.000 primary   #385<356    log 4 411002: Line protocol on Interface outside, changed state to down
     +215.000 primary   #385<356    log 4 411001: Line protocol on Interface inside, changed state to up
     +215.000 primary   #385<356    log 4 411001: Line protocol on Interface outside, changed state to up
     +215.000 primary   #385<356    log 4 411002: Line protocol on Interface inside, changed state to down
     +215.000 primary   #385<356    log 4 411002: Line protocol on Interface outside, changed state to down
     +215.000 primary   #385<356    log 4 411001: Line protocol on Interface inside, changed state to up
     +215.000 primary   #385<356    log 4 411001: Line protocol on Interface outside, changed state to up
     +215.000 primary   #385<356    serial cable: Normal
     +215.001 secondary #386<385    peer Failed -> Up, link Up -> Up
     +215.001 secondary #386<385    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +215.002 primary   #387<386    peer Not Detected -> Up, link Unknown -> Up
     +215.002 primary   #387<386    |
     +215.002 primary   #387<386    |         Detected an Active mate
     +215.002 primary   #387<386    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #387)
     +215.002 primary   #387<386    | Group 1 Detected Active mate
     +215.002 primary   #387<386    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #387)
     +215.002 primary   #387<386    | Group 2 Detected Active mate
     +215.002 primary   #387<386    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #387)
     +215.002 primary   #387<386    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +217.002 primary   #389        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #389        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #389        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #389        sends config-request on failover
     +217.003 secondary #390<389    | Beginning configuration replication: Sending to mate.
     +217.003 secondary #390<389    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
     +217.004 primary   #393<392    | Beginning configuration replication from mate.
     +217.004 primary   #393<392    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
     +222.054 primary   #477<476    | End configuration replication from mate.
     +222.054 primary   #477<476    group 0 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #477<476    group 1 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #477<476    group 2 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #477<476    log 1 709006: (Primary) End Configuration Replication (STB)
     +222.054 primary   #478        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #478        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #478        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #478        sends bulk-request on state
     +222.054 primary   #478        log 6 311003: LU recv thread up
     +222.054 primary   #478        log 6 311004: LU xmit thread up
     +222.055 secondary #479<477    | End Configuration Replication to mate
     +222.055 secondary #479<477    log 1 709004: (Secondary) End Configuration Replication (ACT)
     +222.055 secondary #481<478    log 6 311001: LU loading standby start
     +222.055 secondary #481<478    sends bulk-done on state
     +222.055 secondary #481<478    log 6 311002: LU loading standby end
     +222.056 primary   #483<481    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +222.056 primary   #483<481    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +222.056 primary   #483<481    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +224.055 primary   #488<487    context1/inside Normal -> Normal
     +224.055 primary   #488<487    log 1 105004: (Primary) Monitoring on interface inside normal
     +224.055 primary   #489<487    context1/outside Normal -> Normal
     +224.055 primary   #489<487    log 1 105004: (Primary) Monitoring on interface outside normal
     +224.055 primary   #490<487    context2/inside Normal -> Normal
     +224.055 primary   #490<487    log 1 105004: (Primary) Monitoring on interface inside normal
     +224.055 primary   #491<487    context2/outside Normal -> Normal
     +224.055 primary   #491<487    log 1 105004: (Primary) Monitoring on interface outside normal
     +225.001 secondary #497<496    context1/inside Normal -> Normal
     +225.001 secondary #497<496    log 1 105004: (Secondary) Monitoring on interface inside normal
     +225.001 secondary #498<496    context1/outside Normal -> Normal
     +225.001 secondary #498<496    log 1 105004: (Secondary) Monitoring on interface outside normal
     +225.001 secondary #499<496    context2/inside Normal -> Normal
     +225.001 secondary #499<496    log 1 105004: (Secondary) Monitoring on interface inside normal
     +225.001 secondary #500<496    context2/outside Normal -> Normal
     +225.001 secondary #500<496    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +305.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> fault crash secondary
     +305.000 secondary #708        FAULT crash secondary
     +305.000 secondary #708<708    power on -> crashed
    = +305.000 primary 1 Standby Ready, 2 Standby Ready; secondary crashed
> run 60 s
     +312.001 primary   #710        hello missed: 1
     +316.555 primary   #713        context1/inside Normal -> Testing (Waiting)
     +316.555 primary   #713        context1/inside network activity test begins
     +316.555 primary   #713        sends test-begin on failover, lost
     +316.555 primary   #713        context1/outside Normal -> Testing (Waiting)
     +316.555 primary   #713        context1/outside network activity test begins
     +316.555 primary   #713        sends test-begin on failover, lost
     +316.555 primary   #713        context2/inside Normal -> Testing (Waiting)
     +316.555 primary   #713        context2/inside network activity test begins
     +316.555 primary   #713        sends test-begin on failover, lost
     +316.555 primary   #713        context2/outside Normal -> Testing (Waiting)
     +316.555 primary   #713        context2/outside network activity test begins
     +316.555 primary   #713        sends test-begin on failover, lost
     +316.555 primary   #713        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +316.555 primary   #713        log 1 105008: (Primary) Testing Interface inside
     +316.555 primary   #713        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +316.555 primary   #713        log 1 105008: (Primary) Testing Interface outside
     +316.555 primary   #713        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +316.555 primary   #713        log 1 105008: (Primary) Testing Interface inside
     +316.555 primary   #713        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +316.555 primary   #713        log 1 105008: (Primary) Testing Interface outside
     +316.688 primary   #714        sends test-report on failover, lost
     +316.688 primary   #714        context1/inside network activity test: here heard, peer unknown
     +316.688 primary   #714        context1/inside Testing -> Normal (Waiting)
     +316.688 primary   #714        log 1 105009: (Primary) Testing on interface inside Passed
     +316.693 primary   #715        sends test-report on failover, lost
     +316.693 primary   #715        context2/inside network activity test: here heard, peer unknown
     +316.693 primary   #715        context2/inside Testing -> Normal (Waiting)
     +316.693 primary   #715        log 1 105009: (Primary) Testing on interface inside Passed
     +316.809 primary   #716        sends test-report on failover, lost
     +316.809 primary   #716        context2/outside network activity test: here heard, peer unknown
     +316.809 primary   #716        context2/outside Testing -> Normal (Waiting)
     +316.809 primary   #716        log 1 105009: (Primary) Testing on interface outside Passed
     +317.000 primary   #717        sends test-report on failover, lost
     +317.000 primary   #717        context1/outside network activity test: here heard, peer unknown
     +317.000 primary   #717        context1/outside Testing -> Normal (Waiting)
     +317.000 primary   #717        log 1 105009: (Primary) Testing on interface outside Passed
     +327.001 primary   #720        hello missed: 2
     +329.188 primary   #722        context1/inside Normal -> Testing (Waiting)
     +329.188 primary   #722        context1/inside network activity test begins
     +329.188 primary   #722        sends test-begin on failover, lost
     +329.188 primary   #722        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +329.188 primary   #722        log 1 105008: (Primary) Testing Interface inside
     +329.193 primary   #723        context2/inside Normal -> Testing (Waiting)
     +329.193 primary   #723        context2/inside network activity test begins
     +329.193 primary   #723        sends test-begin on failover, lost
     +329.193 primary   #723        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +329.193 primary   #723        log 1 105008: (Primary) Testing Interface inside
     +329.309 primary   #724        context2/outside Normal -> Testing (Waiting)
     +329.309 primary   #724        context2/outside network activity test begins
     +329.309 primary   #724        sends test-begin on failover, lost
     +329.309 primary   #724        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +329.309 primary   #724        log 1 105008: (Primary) Testing Interface outside
     +329.370 primary   #725        sends test-report on failover, lost
     +329.370 primary   #725        context1/inside network activity test: here heard, peer unknown
     +329.370 primary   #725        context1/inside Testing -> Normal (Waiting)
     +329.370 primary   #725        log 1 105009: (Primary) Testing on interface inside Passed
     +329.500 primary   #726        context1/outside Normal -> Testing (Waiting)
     +329.500 primary   #726        context1/outside network activity test begins
     +329.500 primary   #726        sends test-begin on failover, lost
     +329.500 primary   #726        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +329.500 primary   #726        log 1 105008: (Primary) Testing Interface outside
     +330.740 primary   #728        sends test-report on failover, lost
     +330.740 primary   #728        context2/outside network activity test: here heard, peer unknown
     +330.740 primary   #728        context2/outside Testing -> Normal (Waiting)
     +330.740 primary   #728        log 1 105009: (Primary) Testing on interface outside Passed
     +331.374 primary   #729        sends test-report on failover, lost
     +331.374 primary   #729        context1/outside network activity test: here heard, peer unknown
     +331.374 primary   #729        context1/outside Testing -> Normal (Waiting)
     +331.374 primary   #729        log 1 105009: (Primary) Testing on interface outside Passed
     +331.462 primary   #730        sends test-report on failover, lost
     +331.462 primary   #730        context2/inside network activity test: here heard, peer unknown
     +331.462 primary   #730        context2/inside Testing -> Normal (Waiting)
     +331.462 primary   #730        log 1 105009: (Primary) Testing on interface inside Passed
     +341.870 primary   #733        context1/inside Normal -> Testing (Waiting)
     +341.870 primary   #733        context1/inside network activity test begins
     +341.870 primary   #733        sends test-begin on failover, lost
     +341.870 primary   #733        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +341.870 primary   #733        log 1 105008: (Primary) Testing Interface inside
     +342.001 primary   #734        hello missed: 3
     +342.001 primary   #734        sends probe on failover, lost
     +342.001 primary   #734        sends probe on context1/inside, lost
     +342.001 primary   #734        sends probe on context1/outside, lost
     +342.001 primary   #734        sends probe on context2/inside, lost
     +342.001 primary   #734        sends probe on context2/outside, lost
     +342.501 primary   #736        peer Up -> Failed, link Up -> Up
     +342.501 primary   #736        group 0 Standby Ready -> Just Active: HELLO not heard from mate (because #736)
     +342.501 primary   #736        group 0 uses the active addresses
     +342.501 primary   #736        | Group 1 No Response from Mate, Switch to Active
     +342.501 primary   #736        group 1 Standby Ready -> Just Active: HELLO not heard from mate (because #736)
     +342.501 primary   #736        group 1 uses the active addresses
     +342.501 primary   #736        | Group 2 No Response from Mate, Switch to Active
     +342.501 primary   #736        group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #736)
     +342.501 primary   #736        group 2 uses the active addresses
     +342.501 primary   #736        context1/inside Testing -> Normal (Waiting)
     +342.501 primary   #736        log 1 103001: (Primary) No response from other firewall (reason code = 1).
     +342.501 primary   #736        log 1 104001: (Primary) Switching to ACTIVE - HELLO not heard from mate.
     +342.501 primary   #736        log 4 411002: Line protocol on Interface inside, changed state to down
     +342.501 primary   #736        log 4 411002: Line protocol on Interface outside, changed state to down
     +342.501 primary   #736        log 4 411001: Line protocol on Interface inside, changed state to up
     +342.501 primary   #736        log 4 411001: Line protocol on Interface outside, changed state to up
     +342.501 primary   #736        log 1 104001: (Primary) Switching to ACTIVE - HELLO not heard from mate.
     +342.501 primary   #736        log 4 411002: Line protocol on Interface inside, changed state to down
     +342.501 primary   #736        log 4 411002: Line protocol on Interface outside, changed state to down
     +342.501 primary   #736        log 4 411001: Line protocol on Interface inside, changed state to up
     +342.501 primary   #736        log 4 411001: Line protocol on Interface outside, changed state to up
     +342.751 primary   #737        group 0 Just Active -> Active Drain: HELLO not heard from mate
     +342.751 primary   #737        group 1 Just Active -> Active Drain: HELLO not heard from mate
     +342.751 primary   #737        group 2 Just Active -> Active Drain: HELLO not heard from mate
     +343.001 primary   #738        group 0 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.001 primary   #738        group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.001 primary   #738        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.251 primary   #740        group 0 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.251 primary   #740        group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.251 primary   #740        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.501 primary   #741        group 0 Active Config Applied -> Active: HELLO not heard from mate
     +343.501 primary   #741        group 1 Active Config Applied -> Active: HELLO not heard from mate
     +343.501 primary   #741        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +365.000 primary 1 Active, 2 Active; secondary crashed
> repair crash secondary
     +365.000 secondary #748        REPAIRED crash secondary
     +365.000 secondary #748<748    power crashed -> booting
     +365.000 primary   #749<748    serial cable: Other side powered off
     +365.000 primary   #750<748    serial cable: Normal
    = +365.000 primary 1 Active, 2 Active; secondary booting
> run 150 s
     +425.000 secondary #766<748    power booting -> on
     +425.000 secondary #766<748    | Creating context 'admin'... Done. (1)
     +425.000 secondary #766<748    | Creating context 'context1'... Done. (2)
     +425.000 secondary #766<748    | Creating context 'context2'... Done. (3)
     +425.000 secondary #766<748    context1/inside Unknown -> Normal (Waiting) (because #766)
     +425.000 secondary #766<748    context1/outside Unknown -> Normal (Waiting) (because #766)
     +425.000 secondary #766<748    context2/inside Unknown -> Normal (Waiting) (because #766)
     +425.000 secondary #766<748    context2/outside Unknown -> Normal (Waiting) (because #766)
     +425.000 secondary #766<748    group 0 Disabled -> Negotiation: Failover state check
     +425.000 secondary #766<748    group 0 uses the standby addresses
     +425.000 secondary #766<748    group 1 Disabled -> Negotiation: Failover state check
     +425.000 secondary #766<748    group 1 uses the standby addresses
     +425.000 secondary #766<748    group 2 Disabled -> Negotiation: Failover state check
     +425.000 secondary #766<748    group 2 uses the standby addresses
     +425.000 secondary #766<748    log 1 105003: (Secondary) Monitoring on interface inside waiting
     +425.000 secondary #766<748    log 1 105003: (Secondary) Monitoring on interface outside waiting
     +425.000 secondary #766<748    log 1 105003: (Secondary) Monitoring on interface inside waiting
     +425.000 secondary #766<748    log 1 105003: (Secondary) Monitoring on interface outside waiting
     +425.000 secondary #766<748    log 1 105002: (Secondary) Enabling failover.
     +425.000 secondary #766<748    log 4 411002: Line protocol on Interface inside, changed state to down
     +425.000 secondary #766<748    log 4 411002: Line protocol on Interface outside, changed state to down
     +425.000 secondary #766<748    log 4 411001: Line protocol on Interface inside, changed state to up
     +425.000 secondary #766<748    log 4 411001: Line protocol on Interface outside, changed state to up
     +425.000 secondary #766<748    log 4 411002: Line protocol on Interface inside, changed state to down
     +425.000 secondary #766<748    log 4 411002: Line protocol on Interface outside, changed state to down
     +425.000 secondary #766<748    log 4 411001: Line protocol on Interface inside, changed state to up
     +425.000 secondary #766<748    log 4 411001: Line protocol on Interface outside, changed state to up
     +425.000 secondary #766<748    serial cable: Normal
     +425.001 primary   #768<766    peer Failed -> Up, link Up -> Up
     +425.001 primary   #768<766    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +425.001 secondary #773<767    peer Not Detected -> Up, link Unknown -> Up
     +425.001 secondary #773<767    |
     +425.001 secondary #773<767    |         Detected an Active mate
     +425.001 secondary #773<767    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #773)
     +425.001 secondary #773<767    | Group 1 Detected Active mate
     +425.001 secondary #773<767    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #773)
     +425.001 secondary #773<767    | Group 2 Detected Active mate
     +425.001 secondary #773<767    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #773)
     +425.001 secondary #773<767    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +427.001 secondary #776        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #776        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #776        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #776        sends config-request on failover
     +427.002 primary   #777<776    | Beginning configuration replication: Sending to mate.
     +427.002 primary   #777<776    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +427.003 secondary #780<779    | Beginning configuration replication from mate.
     +427.003 secondary #780<779    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +432.053 secondary #861<860    | End configuration replication from mate.
     +432.053 secondary #861<860    group 0 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #861<860    group 1 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #861<860    group 2 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #861<860    log 1 709006: (Secondary) End Configuration Replication (STB)
     +432.053 secondary #862        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #862        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #862        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #862        sends bulk-request on state
     +432.053 secondary #862        log 6 311003: LU recv thread up
     +432.053 secondary #862        log 6 311004: LU xmit thread up
     +432.054 primary   #863<861    | End Configuration Replication to mate
     +432.054 primary   #863<861    log 1 709004: (Primary) End Configuration Replication (ACT)
     +432.054 primary   #865<862    log 6 311001: LU loading standby start
     +432.054 primary   #865<862    sends bulk-done on state
     +432.054 primary   #865<862    log 6 311002: LU loading standby end
     +432.055 secondary #867<865    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +432.055 secondary #867<865    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +432.055 secondary #867<865    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +435.001 secondary #875<873    context1/inside Normal -> Normal
     +435.001 secondary #875<873    log 1 105004: (Secondary) Monitoring on interface inside normal
     +435.001 secondary #876<873    context1/outside Normal -> Normal
     +435.001 secondary #876<873    log 1 105004: (Secondary) Monitoring on interface outside normal
     +435.001 secondary #877<873    context2/inside Normal -> Normal
     +435.001 secondary #877<873    log 1 105004: (Secondary) Monitoring on interface inside normal
     +435.001 secondary #878<873    context2/outside Normal -> Normal
     +435.001 secondary #878<873    log 1 105004: (Secondary) Monitoring on interface outside normal
     +435.001 primary   #879<874    context1/inside Normal -> Normal
     +435.001 primary   #879<874    log 1 105004: (Primary) Monitoring on interface inside normal
     +435.001 primary   #880<874    context1/outside Normal -> Normal
     +435.001 primary   #880<874    log 1 105004: (Primary) Monitoring on interface outside normal
     +435.001 primary   #881<874    context2/inside Normal -> Normal
     +435.001 primary   #881<874    log 1 105004: (Primary) Monitoring on interface inside normal
     +435.001 primary   #882<874    context2/outside Normal -> Normal
     +435.001 primary   #882<874    log 1 105004: (Primary) Monitoring on interface outside normal
    = +515.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
