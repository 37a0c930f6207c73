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
       +0.000 secondary #2<1        log 1 102001: (Secondary) Power failure/System reload other side.
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
> secondary: terminal pager 0
       +0.000 secondary #3          story types: terminal pager 0
       +0.000 secondary #3          | PIX1# terminal pager 0
    = +0.000 primary off; secondary 1 Just Active, 2 Active
> secondary: show failover
       +0.000 secondary #4          story types: show failover
       +0.000 secondary #4          | PIX1# show failover
       +0.000 secondary #4          | Failover On
       +0.000 secondary #4          | Cable status: Other side powered off
       +0.000 secondary #4          | Failover unit Secondary
       +0.000 secondary #4          | Failover LAN Interface: N/A - Serial-based failover enabled
       +0.000 secondary #4          | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +0.000 secondary #4          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 secondary #4          | Interface Policy 1
       +0.000 secondary #4          | Monitored Interfaces 4 of 250 maximum
       +0.000 secondary #4          | Version: Ours 7.2(2), Mate 7.2(2)
       +0.000 secondary #4          | Group 1 last failover at: 06:10:18 UTC Apr 16 2007
       +0.000 secondary #4          | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +0.000 secondary #4          |
       +0.000 secondary #4          |   This host:    Secondary
       +0.000 secondary #4          |   Group 1       State:          Just Active
       +0.000 secondary #4          |                 Active time:    0 (sec)
       +0.000 secondary #4          |   Group 2       State:          Active
       +0.000 secondary #4          |                 Active time:    10 (sec)
       +0.000 secondary #4          |
       +0.000 secondary #4          |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
       +0.000 secondary #4          |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
       +0.000 secondary #4          |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
       +0.000 secondary #4          |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
       +0.000 secondary #4          |
       +0.000 secondary #4          |   Other host:   Primary
       +0.000 secondary #4          |   Group 1       State:          Failed
       +0.000 secondary #4          |                 Active time:    7 (sec)
       +0.000 secondary #4          |   Group 2       State:          Failed
       +0.000 secondary #4          |                 Active time:    0 (sec)
       +0.000 secondary #4          |
       +0.000 secondary #4          |                   context1 Interface inside (192.168.1.2): Unknown
       +0.000 secondary #4          |                   context1 Interface outside (172.16.1.2): Unknown
       +0.000 secondary #4          |                   context2 Interface inside (192.168.2.2): Unknown
       +0.000 secondary #4          |                   context2 Interface outside (172.16.2.2): Unknown
       +0.000 secondary #4          |
       +0.000 secondary #4          | Stateful Failover Logical Update Statistics
       +0.000 secondary #4          |         Link : stateful Ethernet2 (up)
       +0.000 secondary #4          |         Stateful Obj    xmit       xerr       rcv        rerr
       +0.000 secondary #4          |         General         3          0          2          1
       +0.000 secondary #4          |         sys cmd         3          0          2          1
       +0.000 secondary #4          |         up time         0          0          0          0
       +0.000 secondary #4          |         RPC services    0          0          0          0
       +0.000 secondary #4          |         TCP conn        0          0          0          0
       +0.000 secondary #4          |         UDP conn        0          0          0          0
       +0.000 secondary #4          |         ARP tbl         0          0          0          0
       +0.000 secondary #4          |         Xlate_Timeout   0          0          0          0
       +0.000 secondary #4          |
       +0.000 secondary #4          |         Logical Update Queue Information
       +0.000 secondary #4          |                         Cur     Max     Total
       +0.000 secondary #4          |         Recv Q:         0       1       16
       +0.000 secondary #4          |         Xmit Q:         0       1       3
    = +0.000 primary off; secondary 1 Just Active, 2 Active
> run 5 s
       +0.250 secondary #5          group 0 Just Active -> Active Drain: No power detected from peer
       +0.250 secondary #5          group 1 Just Active -> Active Drain: No power detected from peer
       +0.500 secondary #6          group 0 Active Drain -> Active Applying Config: No power detected from peer
       +0.500 secondary #6          group 1 Active Drain -> Active Applying Config: No power detected from peer
       +0.750 secondary #7          group 0 Active Applying Config -> Active Config Applied: No power detected from peer
       +0.750 secondary #7          group 1 Active Applying Config -> Active Config Applied: No power detected from peer
       +1.000 secondary #8          group 0 Active Config Applied -> Active: No power detected from peer
       +1.000 secondary #8          group 1 Active Config Applied -> Active: No power detected from peer
    = +5.000 primary off; secondary 1 Active, 2 Active
> repair power primary
       +5.000 primary   #11         REPAIRED power primary
       +5.000 primary   #11<11      power off -> booting
       +5.000 secondary #12<11      serial cable: Normal
       +5.000 secondary #12<11      log 1 101001: (Secondary) Failover cable OK.
    = +5.000 primary booting; secondary 1 Active, 2 Active
> run 150 s
      +65.000 primary   #33<11      power booting -> on
      +65.000 primary   #33<11      | Creating context 'admin'... Done. (1)
      +65.000 primary   #33<11      | Creating context 'context1'... Done. (2)
      +65.000 primary   #33<11      | Creating context 'context2'... Done. (3)
      +65.000 primary   #33<11      context1/inside Unknown -> Normal (Waiting) (because #33)
      +65.000 primary   #33<11      context1/outside Unknown -> Normal (Waiting) (because #33)
      +65.000 primary   #33<11      context2/inside Unknown -> Normal (Waiting) (because #33)
      +65.000 primary   #33<11      context2/outside Unknown -> Normal (Waiting) (because #33)
      +65.000 primary   #33<11      group 0 Disabled -> Negotiation: Failover state check
      +65.000 primary   #33<11      group 0 uses the standby addresses
      +65.000 primary   #33<11      group 1 Disabled -> Negotiation: Failover state check
      +65.000 primary   #33<11      group 1 uses the standby addresses
      +65.000 primary   #33<11      group 2 Disabled -> Negotiation: Failover state check
      +65.000 primary   #33<11      group 2 uses the standby addresses
      +65.000 primary   #33<11      log 1 105003: (Primary) Monitoring on interface inside waiting
      +65.000 primary   #33<11      log 1 105003: (Primary) Monitoring on interface outside waiting
      +65.000 primary   #33<11      log 1 105003: (Primary) Monitoring on interface inside waiting
      +65.000 primary   #33<11      log 1 105003: (Primary) Monitoring on interface outside waiting
      +65.000 primary   #33<11      log 1 105002: (Primary) Enabling failover.
      +65.000 primary   #33<11      log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #33<11      log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #33<11      log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #33<11      log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 primary   #33<11      log 4 411002: Line protocol on Interface inside, changed state to down
      +65.000 primary   #33<11      log 4 411002: Line protocol on Interface outside, changed state to down
      +65.000 primary   #33<11      log 4 411001: Line protocol on Interface inside, changed state to up
      +65.000 primary   #33<11      log 4 411001: Line protocol on Interface outside, changed state to up
      +65.000 primary   #33<11      serial cable: Normal
      +65.000 primary   #33<11      log 1 101001: (Primary) Failover cable OK.
      +65.001 secondary #34<33      peer Failed -> Up, link Up -> Up
      +65.001 secondary #34<33      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +65.002 primary   #35<34      peer Not Detected -> Up, link Unknown -> Up
      +65.002 primary   #35<34      |
      +65.002 primary   #35<34      |         Detected an Active mate
      +65.002 primary   #35<34      group 0 Negotiation -> Cold Standby: Detected an Active mate (because #35)
      +65.002 primary   #35<34      | Group 1 Detected Active mate
      +65.002 primary   #35<34      group 1 Negotiation -> Cold Standby: Detected an Active mate (because #35)
      +65.002 primary   #35<34      | Group 2 Detected Active mate
      +65.002 primary   #35<34      group 2 Negotiation -> Cold Standby: Detected an Active mate (because #35)
      +65.002 primary   #35<34      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +67.002 primary   #37         group 0 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #37         group 1 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #37         group 2 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 primary   #37         sends config-request on failover
      +67.003 secondary #38<37      | Beginning configuration replication: Sending to mate.
      +67.003 secondary #38<37      log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
      +67.004 primary   #41<40      | Beginning configuration replication from mate.
      +67.004 primary   #41<40      log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
      +72.054 primary   #125<124    | End configuration replication from mate.
      +72.054 primary   #125<124    group 0 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #125<124    group 1 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #125<124    group 2 Sync Config -> Sync File System: Detected an Active mate
      +72.054 primary   #125<124    log 1 709006: (Primary) End Configuration Replication (STB)
      +72.054 primary   #126        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #126        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #126        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +72.054 primary   #126        sends bulk-request on state
      +72.054 primary   #126        log 6 311003: LU recv thread up
      +72.054 primary   #126        log 6 311004: LU xmit thread up
      +72.055 secondary #127<125    | End Configuration Replication to mate
      +72.055 secondary #127<125    log 1 709004: (Secondary) End Configuration Replication (ACT)
      +72.055 secondary #129<126    log 6 311001: LU loading standby start
      +72.055 secondary #129<126    sends bulk-done on state
      +72.055 secondary #129<126    log 6 311002: LU loading standby end
      +72.056 primary   #131<129    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.056 primary   #131<129    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.056 primary   #131<129    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +74.055 primary   #136<135    context1/inside Normal -> Normal
      +74.055 primary   #136<135    log 1 105004: (Primary) Monitoring on interface inside normal
      +74.055 primary   #137<135    context1/outside Normal -> Normal
      +74.055 primary   #137<135    log 1 105004: (Primary) Monitoring on interface outside normal
      +74.055 primary   #138<135    context2/inside Normal -> Normal
      +74.055 primary   #138<135    log 1 105004: (Primary) Monitoring on interface inside normal
      +74.055 primary   #139<135    context2/outside Normal -> Normal
      +74.055 primary   #139<135    log 1 105004: (Primary) Monitoring on interface outside normal
      +75.001 secondary #145<144    context1/inside Normal -> Normal
      +75.001 secondary #145<144    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #146<144    context1/outside Normal -> Normal
      +75.001 secondary #146<144    log 1 105004: (Secondary) Monitoring on interface outside normal
      +75.001 secondary #147<144    context2/inside Normal -> Normal
      +75.001 secondary #147<144    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #148<144    context2/outside Normal -> Normal
      +75.001 secondary #148<144    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +155.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: terminal pager 0
     +155.000 primary   #367        story types: terminal pager 0
     +155.000 primary   #367        | PIX1# terminal pager 0
    = +155.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: show failover
     +155.000 primary   #368        story types: show failover
     +155.000 primary   #368        | PIX1# show failover
     +155.000 primary   #368        | Failover On
     +155.000 primary   #368        | Cable status: Normal
     +155.000 primary   #368        | Failover unit Primary
     +155.000 primary   #368        | Failover LAN Interface: N/A - Serial-based failover enabled
     +155.000 primary   #368        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +155.000 primary   #368        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +155.000 primary   #368        | Interface Policy 1
     +155.000 primary   #368        | Monitored Interfaces 4 of 250 maximum
     +155.000 primary   #368        | Version: Ours 7.2(2), Mate 7.2(2)
     +155.000 primary   #368        | Group 1 last failover at: 06:11:23 UTC Apr 16 2007
     +155.000 primary   #368        | Group 2 last failover at: 06:11:23 UTC Apr 16 2007
     +155.000 primary   #368        |
     +155.000 primary   #368        |   This host:    Primary
     +155.000 primary   #368        |   Group 1       State:          Standby Ready
     +155.000 primary   #368        |                 Active time:    0 (sec)
     +155.000 primary   #368        |   Group 2       State:          Standby Ready
     +155.000 primary   #368        |                 Active time:    0 (sec)
     +155.000 primary   #368        |
     +155.000 primary   #368        |                   context1 Interface inside (192.168.1.2): Normal
     +155.000 primary   #368        |                   context1 Interface outside (172.16.1.2): Normal
     +155.000 primary   #368        |                   context2 Interface inside (192.168.2.2): Normal
     +155.000 primary   #368        |                   context2 Interface outside (172.16.2.2): Normal
     +155.000 primary   #368        |
     +155.000 primary   #368        |   Other host:   Secondary
     +155.000 primary   #368        |   Group 1       State:          Active
     +155.000 primary   #368        |                 Active time:    155 (sec)
     +155.000 primary   #368        |   Group 2       State:          Active
     +155.000 primary   #368        |                 Active time:    165 (sec)
     +155.000 primary   #368        |
     +155.000 primary   #368        |                   context1 Interface inside (192.168.1.1): Normal
     +155.000 primary   #368        |                   context1 Interface outside (172.16.1.1): Normal
     +155.000 primary   #368        |                   context2 Interface inside (192.168.2.1): Normal
     +155.000 primary   #368        |                   context2 Interface outside (172.16.2.1): Normal
     +155.000 primary   #368        |
     +155.000 primary   #368        | Stateful Failover Logical Update Statistics
     +155.000 primary   #368        |         Link : stateful Ethernet2 (up)
     +155.000 primary   #368        |         Stateful Obj    xmit       xerr       rcv        rerr
     +155.000 primary   #368        |         General         12         0          11         2
     +155.000 primary   #368        |         sys cmd         12         0          11         2
     +155.000 primary   #368        |         up time         0          0          0          0
     +155.000 primary   #368        |         RPC services    0          0          0          0
     +155.000 primary   #368        |         TCP conn        0          0          0          0
     +155.000 primary   #368        |         UDP conn        0          0          0          0
     +155.000 primary   #368        |         ARP tbl         0          0          0          0
     +155.000 primary   #368        |         Xlate_Timeout   0          0          0          0
     +155.000 primary   #368        |
     +155.000 primary   #368        |         Logical Update Queue Information
     +155.000 primary   #368        |                         Cur     Max     Total
     +155.000 primary   #368        |         Recv Q:         0       1       22
     +155.000 primary   #368        |         Xmit Q:         0       1       12
    = +155.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: reload noconfirm
     +155.000 primary   #369        story types: reload noconfirm
     +155.000 primary   #369        | PIX1# reload noconfirm
     +155.000 primary   #369        |
     +155.000 primary   #369        | Rebooting....
     +155.000 primary   #369        power on -> booting
     +155.000 secondary #370<369    serial cable: Other side powered off
     +155.000 secondary #370<369    peer Up -> Failed, link Up -> Up
     +155.000 secondary #370<369    context1/inside Normal -> Normal (Waiting)
     +155.000 secondary #370<369    context1/outside Normal -> Normal (Waiting)
     +155.000 secondary #370<369    context2/inside Normal -> Normal (Waiting)
     +155.000 secondary #370<369    context2/outside Normal -> Normal (Waiting)
     +155.000 secondary #370<369    log 1 102001: (Secondary) Power failure/System reload other side.
     +155.000 secondary #370<369    log 1 103001: (Secondary) No response from other firewall (reason code = 4).
     +155.000 secondary #370<369    log 1 105043: (Secondary) Failover interface failed
     +155.000 secondary #370<369    log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
     +155.000 secondary #370<369    log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
     +155.000 secondary #370<369    log 1 105005: (Secondary) Lost Failover communications with mate on interface inside
     +155.000 secondary #370<369    log 1 105005: (Secondary) Lost Failover communications with mate on interface outside
     +155.000 secondary #371<369    serial cable: Normal
     +155.000 secondary #371<369    log 1 101001: (Secondary) Failover cable OK.
    = +155.000 primary booting; secondary 1 Active, 2 Active
> run 5 s
    = +160.000 primary booting; secondary 1 Active, 2 Active
> run 145 s
     +215.000 primary   #398<369    power booting -> on
     +215.000 primary   #398<369    | Creating context 'admin'... Done. (1)
     +215.000 primary   #398<369    | Creating context 'context1'... Done. (2)
     +215.000 primary   #398<369    | Creating context 'context2'... Done. (3)
     +215.000 primary   #398<369    context1/inside Unknown -> Normal (Waiting) (because #398)
     +215.000 primary   #398<369    context1/outside Unknown -> Normal (Waiting) (because #398)
     +215.000 primary   #398<369    context2/inside Unknown -> Normal (Waiting) (because #398)
     +215.000 primary   #398<369    context2/outside Unknown -> Normal (Waiting) (because #398)
     +215.000 primary   #398<369    group 0 Disabled -> Negotiation: Failover state check
     +215.000 primary   #398<369    group 0 uses the standby addresses
     +215.000 primary   #398<369    group 1 Disabled -> Negotiation: Failover state check
     +215.000 primary   #398<369    group 1 uses the standby addresses
     +215.000 primary   #398<369    group 2 Disabled -> Negotiation: Failover state check
     +215.000 primary   #398<369    group 2 uses the standby addresses
     +215.000 primary   #398<369    log 1 105003: (Primary) Monitoring on interface inside waiting
     +215.000 primary   #398<369    log 1 105003: (Primary) Monitoring on interface outside waiting
     +215.000 primary   #398<369    log 1 105003: (Primary) Monitoring on interface inside waiting
     +215.000 primary   #398<369    log 1 105003: (Primary) Monitoring on interface outside waiting
     +215.000 primary   #398<369    log 1 105002: (Primary) Enabling failover.
     +215.000 primary   #398<369    log 4 411002: Line protocol on Interface inside, changed state to down
     +215.000 primary   #398<369    log 4 411002: Line protocol on Interface outside, changed state to down
     +215.000 primary   #398<369    log 4 411001: Line protocol on Interface inside, changed state to up
     +215.000 primary   #398<369    log 4 411001: Line protocol on Interface outside, changed state to up
     +215.000 primary   #398<369    log 4 411002: Line protocol on Interface inside, changed state to down
     +215.000 primary   #398<369    log 4 411002: Line protocol on Interface outside, changed state to down
     +215.000 primary   #398<369    log 4 411001: Line protocol on Interface inside, changed state to up
     +215.000 primary   #398<369    log 4 411001: Line protocol on Interface outside, changed state to up
     +215.000 primary   #398<369    serial cable: Normal
     +215.000 primary   #398<369    log 1 101001: (Primary) Failover cable OK.
     +215.001 secondary #399<398    peer Failed -> Up, link Up -> Up
     +215.001 secondary #399<398    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +215.002 primary   #400<399    peer Not Detected -> Up, link Unknown -> Up
     +215.002 primary   #400<399    |
     +215.002 primary   #400<399    |         Detected an Active mate
     +215.002 primary   #400<399    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #400)
     +215.002 primary   #400<399    | Group 1 Detected Active mate
     +215.002 primary   #400<399    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #400)
     +215.002 primary   #400<399    | Group 2 Detected Active mate
     +215.002 primary   #400<399    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #400)
     +215.002 primary   #400<399    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +217.002 primary   #402        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #402        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #402        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +217.002 primary   #402        sends config-request on failover
     +217.003 secondary #403<402    | Beginning configuration replication: Sending to mate.
     +217.003 secondary #403<402    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
     +217.004 primary   #406<405    | Beginning configuration replication from mate.
     +217.004 primary   #406<405    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
     +222.054 primary   #490<489    | End configuration replication from mate.
     +222.054 primary   #490<489    group 0 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #490<489    group 1 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #490<489    group 2 Sync Config -> Sync File System: Detected an Active mate
     +222.054 primary   #490<489    log 1 709006: (Primary) End Configuration Replication (STB)
     +222.054 primary   #491        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #491        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #491        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +222.054 primary   #491        sends bulk-request on state
     +222.054 primary   #491        log 6 311003: LU recv thread up
     +222.054 primary   #491        log 6 311004: LU xmit thread up
     +222.055 secondary #492<490    | End Configuration Replication to mate
     +222.055 secondary #492<490    log 1 709004: (Secondary) End Configuration Replication (ACT)
     +222.055 secondary #494<491    log 6 311001: LU loading standby start
     +222.055 secondary #494<491    sends bulk-done on state
     +222.055 secondary #494<491    log 6 311002: LU loading standby end
     +222.056 primary   #496<494    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +222.056 primary   #496<494    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +222.056 primary   #496<494    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +224.055 primary   #501<500    context1/inside Normal -> Normal
     +224.055 primary   #501<500    log 1 105004: (Primary) Monitoring on interface inside normal
     +224.055 primary   #502<500    context1/outside Normal -> Normal
     +224.055 primary   #502<500    log 1 105004: (Primary) Monitoring on interface outside normal
     +224.055 primary   #503<500    context2/inside Normal -> Normal
     +224.055 primary   #503<500    log 1 105004: (Primary) Monitoring on interface inside normal
     +224.055 primary   #504<500    context2/outside Normal -> Normal
     +224.055 primary   #504<500    log 1 105004: (Primary) Monitoring on interface outside normal
     +225.001 secondary #510<509    context1/inside Normal -> Normal
     +225.001 secondary #510<509    log 1 105004: (Secondary) Monitoring on interface inside normal
     +225.001 secondary #511<509    context1/outside Normal -> Normal
     +225.001 secondary #511<509    log 1 105004: (Secondary) Monitoring on interface outside normal
     +225.001 secondary #512<509    context2/inside Normal -> Normal
     +225.001 secondary #512<509    log 1 105004: (Secondary) Monitoring on interface inside normal
     +225.001 secondary #513<509    context2/outside Normal -> Normal
     +225.001 secondary #513<509    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +305.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> fault crash secondary
     +305.000 secondary #732        FAULT crash secondary
     +305.000 secondary #732<732    power on -> crashed
    = +305.000 primary 1 Standby Ready, 2 Standby Ready; secondary crashed
> run 60 s
     +312.001 primary   #735        hello missed: 1
     +316.555 primary   #738        context1/inside Normal -> Testing (Waiting)
     +316.555 primary   #738        context1/inside network activity test begins
     +316.555 primary   #738        sends test-begin on failover, lost
     +316.555 primary   #738        context1/outside Normal -> Testing (Waiting)
     +316.555 primary   #738        context1/outside network activity test begins
     +316.555 primary   #738        sends test-begin on failover, lost
     +316.555 primary   #738        context2/inside Normal -> Testing (Waiting)
     +316.555 primary   #738        context2/inside network activity test begins
     +316.555 primary   #738        sends test-begin on failover, lost
     +316.555 primary   #738        context2/outside Normal -> Testing (Waiting)
     +316.555 primary   #738        context2/outside network activity test begins
     +316.555 primary   #738        sends test-begin on failover, lost
     +316.555 primary   #738        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +316.555 primary   #738        log 1 105008: (Primary) Testing Interface inside
     +316.555 primary   #738        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +316.555 primary   #738        log 1 105008: (Primary) Testing Interface outside
     +316.555 primary   #738        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +316.555 primary   #738        log 1 105008: (Primary) Testing Interface inside
     +316.555 primary   #738        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +316.555 primary   #738        log 1 105008: (Primary) Testing Interface outside
     +316.688 primary   #739        sends test-report on failover, lost
     +316.688 primary   #739        context1/inside network activity test: here heard, peer unknown
     +316.688 primary   #739        context1/inside Testing -> Normal (Waiting)
     +316.688 primary   #739        log 1 105009: (Primary) Testing on interface inside Passed
     +316.693 primary   #740        sends test-report on failover, lost
     +316.693 primary   #740        context2/inside network activity test: here heard, peer unknown
     +316.693 primary   #740        context2/inside Testing -> Normal (Waiting)
     +316.693 primary   #740        log 1 105009: (Primary) Testing on interface inside Passed
     +316.809 primary   #741        sends test-report on failover, lost
     +316.809 primary   #741        context2/outside network activity test: here heard, peer unknown
     +316.809 primary   #741        context2/outside Testing -> Normal (Waiting)
     +316.809 primary   #741        log 1 105009: (Primary) Testing on interface outside Passed
     +317.000 primary   #742        sends test-report on failover, lost
     +317.000 primary   #742        context1/outside network activity test: here heard, peer unknown
     +317.000 primary   #742        context1/outside Testing -> Normal (Waiting)
     +317.000 primary   #742        log 1 105009: (Primary) Testing on interface outside Passed
     +327.001 primary   #745        hello missed: 2
     +329.188 primary   #747        context1/inside Normal -> Testing (Waiting)
     +329.188 primary   #747        context1/inside network activity test begins
     +329.188 primary   #747        sends test-begin on failover, lost
     +329.188 primary   #747        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +329.188 primary   #747        log 1 105008: (Primary) Testing Interface inside
     +329.193 primary   #748        context2/inside Normal -> Testing (Waiting)
     +329.193 primary   #748        context2/inside network activity test begins
     +329.193 primary   #748        sends test-begin on failover, lost
     +329.193 primary   #748        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +329.193 primary   #748        log 1 105008: (Primary) Testing Interface inside
     +329.309 primary   #749        context2/outside Normal -> Testing (Waiting)
     +329.309 primary   #749        context2/outside network activity test begins
     +329.309 primary   #749        sends test-begin on failover, lost
     +329.309 primary   #749        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +329.309 primary   #749        log 1 105008: (Primary) Testing Interface outside
     +329.370 primary   #750        sends test-report on failover, lost
     +329.370 primary   #750        context1/inside network activity test: here heard, peer unknown
     +329.370 primary   #750        context1/inside Testing -> Normal (Waiting)
     +329.370 primary   #750        log 1 105009: (Primary) Testing on interface inside Passed
     +329.500 primary   #751        context1/outside Normal -> Testing (Waiting)
     +329.500 primary   #751        context1/outside network activity test begins
     +329.500 primary   #751        sends test-begin on failover, lost
     +329.500 primary   #751        log 1 105005: (Primary) Lost Failover communications with mate on interface outside
     +329.500 primary   #751        log 1 105008: (Primary) Testing Interface outside
     +330.740 primary   #753        sends test-report on failover, lost
     +330.740 primary   #753        context2/outside network activity test: here heard, peer unknown
     +330.740 primary   #753        context2/outside Testing -> Normal (Waiting)
     +330.740 primary   #753        log 1 105009: (Primary) Testing on interface outside Passed
     +331.374 primary   #754        sends test-report on failover, lost
     +331.374 primary   #754        context1/outside network activity test: here heard, peer unknown
     +331.374 primary   #754        context1/outside Testing -> Normal (Waiting)
     +331.374 primary   #754        log 1 105009: (Primary) Testing on interface outside Passed
     +331.462 primary   #755        sends test-report on failover, lost
     +331.462 primary   #755        context2/inside network activity test: here heard, peer unknown
     +331.462 primary   #755        context2/inside Testing -> Normal (Waiting)
     +331.462 primary   #755        log 1 105009: (Primary) Testing on interface inside Passed
     +341.870 primary   #758        context1/inside Normal -> Testing (Waiting)
     +341.870 primary   #758        context1/inside network activity test begins
     +341.870 primary   #758        sends test-begin on failover, lost
     +341.870 primary   #758        log 1 105005: (Primary) Lost Failover communications with mate on interface inside
     +341.870 primary   #758        log 1 105008: (Primary) Testing Interface inside
     +342.001 primary   #759        hello missed: 3
     +342.001 primary   #759        sends probe on failover, lost
     +342.001 primary   #759        sends probe on context1/inside, lost
     +342.001 primary   #759        sends probe on context1/outside, lost
     +342.001 primary   #759        sends probe on context2/inside, lost
     +342.001 primary   #759        sends probe on context2/outside, lost
     +342.501 primary   #761        peer Up -> Failed, link Up -> Up
     +342.501 primary   #761        group 0 Standby Ready -> Just Active: HELLO not heard from mate (because #761)
     +342.501 primary   #761        group 0 uses the active addresses
     +342.501 primary   #761        | Group 1 No Response from Mate, Switch to Active
     +342.501 primary   #761        group 1 Standby Ready -> Just Active: HELLO not heard from mate (because #761)
     +342.501 primary   #761        group 1 uses the active addresses
     +342.501 primary   #761        | Group 2 No Response from Mate, Switch to Active
     +342.501 primary   #761        group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #761)
     +342.501 primary   #761        group 2 uses the active addresses
     +342.501 primary   #761        context1/inside Testing -> Normal (Waiting)
     +342.501 primary   #761        log 1 103001: (Primary) No response from other firewall (reason code = 1).
     +342.501 primary   #761        log 1 104001: (Primary) Switching to ACTIVE - HELLO not heard from mate.
     +342.501 primary   #761        log 4 411002: Line protocol on Interface inside, changed state to down
     +342.501 primary   #761        log 4 411002: Line protocol on Interface outside, changed state to down
     +342.501 primary   #761        log 4 411001: Line protocol on Interface inside, changed state to up
     +342.501 primary   #761        log 4 411001: Line protocol on Interface outside, changed state to up
     +342.501 primary   #761        log 1 104001: (Primary) Switching to ACTIVE - HELLO not heard from mate.
     +342.501 primary   #761        log 4 411002: Line protocol on Interface inside, changed state to down
     +342.501 primary   #761        log 4 411002: Line protocol on Interface outside, changed state to down
     +342.501 primary   #761        log 4 411001: Line protocol on Interface inside, changed state to up
     +342.501 primary   #761        log 4 411001: Line protocol on Interface outside, changed state to up
     +342.751 primary   #762        group 0 Just Active -> Active Drain: HELLO not heard from mate
     +342.751 primary   #762        group 1 Just Active -> Active Drain: HELLO not heard from mate
     +342.751 primary   #762        group 2 Just Active -> Active Drain: HELLO not heard from mate
     +343.001 primary   #763        group 0 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.001 primary   #763        group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.001 primary   #763        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
     +343.251 primary   #765        group 0 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.251 primary   #765        group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.251 primary   #765        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
     +343.501 primary   #766        group 0 Active Config Applied -> Active: HELLO not heard from mate
     +343.501 primary   #766        group 1 Active Config Applied -> Active: HELLO not heard from mate
     +343.501 primary   #766        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +365.000 primary 1 Active, 2 Active; secondary crashed
> repair crash secondary
     +365.000 secondary #773        REPAIRED crash secondary
     +365.000 secondary #773<773    power crashed -> booting
     +365.000 primary   #774<773    serial cable: Other side powered off
     +365.000 primary   #774<773    log 1 102001: (Primary) Power failure/System reload other side.
     +365.000 primary   #775<773    serial cable: Normal
     +365.000 primary   #775<773    log 1 101001: (Primary) Failover cable OK.
    = +365.000 primary 1 Active, 2 Active; secondary booting
> run 150 s
     +425.000 secondary #791<773    power booting -> on
     +425.000 secondary #791<773    | Creating context 'admin'... Done. (1)
     +425.000 secondary #791<773    | Creating context 'context1'... Done. (2)
     +425.000 secondary #791<773    | Creating context 'context2'... Done. (3)
     +425.000 secondary #791<773    context1/inside Unknown -> Normal (Waiting) (because #791)
     +425.000 secondary #791<773    context1/outside Unknown -> Normal (Waiting) (because #791)
     +425.000 secondary #791<773    context2/inside Unknown -> Normal (Waiting) (because #791)
     +425.000 secondary #791<773    context2/outside Unknown -> Normal (Waiting) (because #791)
     +425.000 secondary #791<773    group 0 Disabled -> Negotiation: Failover state check
     +425.000 secondary #791<773    group 0 uses the standby addresses
     +425.000 secondary #791<773    group 1 Disabled -> Negotiation: Failover state check
     +425.000 secondary #791<773    group 1 uses the standby addresses
     +425.000 secondary #791<773    group 2 Disabled -> Negotiation: Failover state check
     +425.000 secondary #791<773    group 2 uses the standby addresses
     +425.000 secondary #791<773    log 1 105003: (Secondary) Monitoring on interface inside waiting
     +425.000 secondary #791<773    log 1 105003: (Secondary) Monitoring on interface outside waiting
     +425.000 secondary #791<773    log 1 105003: (Secondary) Monitoring on interface inside waiting
     +425.000 secondary #791<773    log 1 105003: (Secondary) Monitoring on interface outside waiting
     +425.000 secondary #791<773    log 1 105002: (Secondary) Enabling failover.
     +425.000 secondary #791<773    log 4 411002: Line protocol on Interface inside, changed state to down
     +425.000 secondary #791<773    log 4 411002: Line protocol on Interface outside, changed state to down
     +425.000 secondary #791<773    log 4 411001: Line protocol on Interface inside, changed state to up
     +425.000 secondary #791<773    log 4 411001: Line protocol on Interface outside, changed state to up
     +425.000 secondary #791<773    log 4 411002: Line protocol on Interface inside, changed state to down
     +425.000 secondary #791<773    log 4 411002: Line protocol on Interface outside, changed state to down
     +425.000 secondary #791<773    log 4 411001: Line protocol on Interface inside, changed state to up
     +425.000 secondary #791<773    log 4 411001: Line protocol on Interface outside, changed state to up
     +425.000 secondary #791<773    serial cable: Normal
     +425.000 secondary #791<773    log 1 101001: (Secondary) Failover cable OK.
     +425.001 primary   #793<791    peer Failed -> Up, link Up -> Up
     +425.001 primary   #793<791    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +425.001 secondary #794<792    peer Not Detected -> Up, link Unknown -> Up
     +425.001 secondary #794<792    |
     +425.001 secondary #794<792    |         Detected an Active mate
     +425.001 secondary #794<792    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #794)
     +425.001 secondary #794<792    | Group 1 Detected Active mate
     +425.001 secondary #794<792    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #794)
     +425.001 secondary #794<792    | Group 2 Detected Active mate
     +425.001 secondary #794<792    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #794)
     +425.001 secondary #794<792    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +427.001 secondary #797        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #797        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #797        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +427.001 secondary #797        sends config-request on failover
     +427.002 primary   #798<797    | Beginning configuration replication: Sending to mate.
     +427.002 primary   #798<797    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +427.003 secondary #801<800    | Beginning configuration replication from mate.
     +427.003 secondary #801<800    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +432.053 secondary #882<881    | End configuration replication from mate.
     +432.053 secondary #882<881    group 0 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #882<881    group 1 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #882<881    group 2 Sync Config -> Sync File System: Detected an Active mate
     +432.053 secondary #882<881    log 1 709006: (Secondary) End Configuration Replication (STB)
     +432.053 secondary #883        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #883        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #883        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +432.053 secondary #883        sends bulk-request on state
     +432.053 secondary #883        log 6 311003: LU recv thread up
     +432.053 secondary #883        log 6 311004: LU xmit thread up
     +432.054 primary   #884<882    | End Configuration Replication to mate
     +432.054 primary   #884<882    log 1 709004: (Primary) End Configuration Replication (ACT)
     +432.054 primary   #886<883    log 6 311001: LU loading standby start
     +432.054 primary   #886<883    sends bulk-done on state
     +432.054 primary   #886<883    log 6 311002: LU loading standby end
     +432.055 secondary #888<886    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +432.055 secondary #888<886    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +432.055 secondary #888<886    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +435.001 secondary #896<894    context1/inside Normal -> Normal
     +435.001 secondary #896<894    log 1 105004: (Secondary) Monitoring on interface inside normal
     +435.001 secondary #897<894    context1/outside Normal -> Normal
     +435.001 secondary #897<894    log 1 105004: (Secondary) Monitoring on interface outside normal
     +435.001 secondary #898<894    context2/inside Normal -> Normal
     +435.001 secondary #898<894    log 1 105004: (Secondary) Monitoring on interface inside normal
     +435.001 secondary #899<894    context2/outside Normal -> Normal
     +435.001 secondary #899<894    log 1 105004: (Secondary) Monitoring on interface outside normal
     +435.001 primary   #900<895    context1/inside Normal -> Normal
     +435.001 primary   #900<895    log 1 105004: (Primary) Monitoring on interface inside normal
     +435.001 primary   #901<895    context1/outside Normal -> Normal
     +435.001 primary   #901<895    log 1 105004: (Primary) Monitoring on interface outside normal
     +435.001 primary   #902<895    context2/inside Normal -> Normal
     +435.001 primary   #902<895    log 1 105004: (Primary) Monitoring on interface inside normal
     +435.001 primary   #903<895    context2/outside Normal -> Normal
     +435.001 primary   #903<895    log 1 105004: (Primary) Monitoring on interface outside normal
    = +515.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
