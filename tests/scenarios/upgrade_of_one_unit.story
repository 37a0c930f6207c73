# 8.0(3) beside 8.0(4): the same major and minor version, as within an upgrade (source: Software Requirement).
@ unlike secondary version=8.0(3)
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: terminal pager 0
       +0.000 primary   #1          story types: terminal pager 0
       +0.000 primary   #1          | PIX1# terminal pager 0
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show failover
       +0.000 primary   #2          story types: show failover
       +0.000 primary   #2          | PIX1# show failover
       +0.000 primary   #2          | Failover On
       +0.000 primary   #2          | Failover unit Primary
       +0.000 primary   #2          | Failover LAN Interface: LANFailover Ethernet3 (up)
       +0.000 primary   #2          | Unit Poll frequency 1 seconds, holdtime 15 seconds
       +0.000 primary   #2          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 primary   #2          | Interface Policy 1
       +0.000 primary   #2          | Monitored Interfaces 4 of 250 maximum
       +0.000 primary   #2          | Version: Ours 8.0(4), Mate 8.0(3)
       +0.000 primary   #2          | Group 1 last failover at: 06:10:07 UTC Apr 16 2007
       +0.000 primary   #2          | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +0.000 primary   #2          |
       +0.000 primary   #2          |   This host:    Primary
       +0.000 primary   #2          |   Group 1       State:          Active
       +0.000 primary   #2          |                 Active time:    10 (sec)
       +0.000 primary   #2          |   Group 2       State:          Standby Ready
       +0.000 primary   #2          |                 Active time:    0 (sec)
       +0.000 primary   #2          |
       +0.000 primary   #2          |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
       +0.000 primary   #2          |                   context1 Interface inside (192.168.1.1): Normal
       +0.000 primary   #2          |                   context1 Interface outside (172.16.1.1): Normal
       +0.000 primary   #2          |                   context2 Interface inside (192.168.2.2): Normal
       +0.000 primary   #2          |                   context2 Interface outside (172.16.2.2): Normal
       +0.000 primary   #2          |
       +0.000 primary   #2          |   Other host:   Secondary
       +0.000 primary   #2          |   Group 1       State:          Standby Ready
       +0.000 primary   #2          |                 Active time:    0 (sec)
       +0.000 primary   #2          |   Group 2       State:          Active
       +0.000 primary   #2          |                 Active time:    10 (sec)
       +0.000 primary   #2          |
       +0.000 primary   #2          |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(3)) status (Up Sys)
       +0.000 primary   #2          |                   context1 Interface inside (192.168.1.2): Normal
       +0.000 primary   #2          |                   context1 Interface outside (172.16.1.2): Normal
       +0.000 primary   #2          |                   context2 Interface inside (192.168.2.1): Normal
       +0.000 primary   #2          |                   context2 Interface outside (172.16.2.1): Normal
       +0.000 primary   #2          |
       +0.000 primary   #2          | Stateful Failover Logical Update Statistics
       +0.000 primary   #2          |         Link : stateful Ethernet2 (up)
       +0.000 primary   #2          |         Stateful Obj    xmit       xerr       rcv        rerr
       +0.000 primary   #2          |         General         3          0          2          1
       +0.000 primary   #2          |         sys cmd         3          0          2          1
       +0.000 primary   #2          |         up time         0          0          0          0
       +0.000 primary   #2          |         RPC services    0          0          0          0
       +0.000 primary   #2          |         TCP conn        0          0          0          0
       +0.000 primary   #2          |         UDP conn        0          0          0          0
       +0.000 primary   #2          |         ARP tbl         0          0          0          0
       +0.000 primary   #2          |         Xlate_Timeout   0          0          0          0
       +0.000 primary   #2          |
       +0.000 primary   #2          |         Logical Update Queue Information
       +0.000 primary   #2          |                         Cur     Max     Total
       +0.000 primary   #2          |         Recv Q:         0       1       37
       +0.000 primary   #2          |         Xmit Q:         0       1       3
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
       +0.000 secondary #3          group 2 Active -> Standby Ready: Set by the config command
       +0.000 secondary #3          group 2 uses the standby addresses
       +0.000 secondary #3          asks the peer to take group 2: Set by the config command
       +0.000 secondary #3          log 1 104002: (Secondary_group_2) Switching to STANDBY - Set by the config command.
       +0.000 secondary #3          log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 secondary #3          log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 secondary #3          log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 secondary #3          log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 secondary #3          power on -> booting
    = +0.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
       +0.001 primary   #5<3        | Group 2 Switching to Active
       +0.001 primary   #5<3        group 2 Standby Ready -> Just Active: Other unit wants me Active
       +0.001 primary   #5<3        group 2 uses the active addresses
       +0.001 primary   #5<3        log 1 104001: (Primary_group_2) Switching to ACTIVE - mate want me Active.
       +0.001 primary   #5<3        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.001 primary   #5<3        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.001 primary   #5<3        log 4 411001: Line protocol on Interface inside, changed state to up
       +0.001 primary   #5<3        log 4 411001: Line protocol on Interface outside, changed state to up
       +0.251 primary   #6          group 2 Just Active -> Active Drain: Other unit wants me Active
       +0.501 primary   #7          group 2 Active Drain -> Active Applying Config: Other unit wants me Active
       +0.751 primary   #8          group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +1.001 primary   #10         hello missed: 1
       +1.001 primary   #10         group 2 Active Config Applied -> Active: Other unit wants me Active
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
      +15.001 primary   #56         log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +60.000 secondary #104<3      power booting -> on
      +60.000 secondary #104<3      | Creating context 'admin'... Done. (1)
      +60.000 secondary #104<3      | Creating context 'context1'... Done. (2)
      +60.000 secondary #104<3      | Creating context 'context2'... Done. (3)
      +60.000 secondary #104<3      context1/inside Unknown -> Normal (Waiting) (because #104)
      +60.000 secondary #104<3      context1/outside Unknown -> Normal (Waiting) (because #104)
      +60.000 secondary #104<3      context2/inside Unknown -> Normal (Waiting) (because #104)
      +60.000 secondary #104<3      context2/outside Unknown -> Normal (Waiting) (because #104)
      +60.000 secondary #104<3      group 0 Disabled -> Negotiation: Failover state check
      +60.000 secondary #104<3      group 0 uses the standby addresses
      +60.000 secondary #104<3      group 1 Disabled -> Negotiation: Failover state check
      +60.000 secondary #104<3      group 1 uses the standby addresses
      +60.000 secondary #104<3      group 2 Disabled -> Negotiation: Failover state check
      +60.000 secondary #104<3      group 2 uses the standby addresses
      +60.000 secondary #104<3      log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +60.000 secondary #104<3      log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +60.000 secondary #104<3      log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +60.000 secondary #104<3      log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +60.000 secondary #104<3      log 1 105002: (Secondary) Enabling failover.
      +60.000 secondary #104<3      log 4 411002: Line protocol on Interface inside, changed state to down
      +60.000 secondary #104<3      log 4 411002: Line protocol on Interface outside, changed state to down
      +60.000 secondary #104<3      log 4 411001: Line protocol on Interface inside, changed state to up
      +60.000 secondary #104<3      log 4 411001: Line protocol on Interface outside, changed state to up
      +60.000 secondary #104<3      log 4 411002: Line protocol on Interface inside, changed state to down
      +60.000 secondary #104<3      log 4 411002: Line protocol on Interface outside, changed state to down
      +60.000 secondary #104<3      log 4 411001: Line protocol on Interface inside, changed state to up
      +60.000 secondary #104<3      log 4 411001: Line protocol on Interface outside, changed state to up
      +60.001 primary   #106<104    mismatch of maintenance version: ours 8.0(4), mate's 8.0(3) (allowed)
      +60.001 primary   #106<104    peer Failed -> Up, link Up -> Up
      +60.001 primary   #106<104    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +60.001 primary   #106<104    log 1 103007: (Primary) Mate version 8.0(3) is not identical with ours 8.0(4).
      +60.001 secondary #107<105    mismatch of maintenance version: ours 8.0(3), mate's 8.0(4) (allowed)
      +60.001 secondary #107<105    peer Not Detected -> Up, link Unknown -> Up
      +60.001 secondary #107<105    |
      +60.001 secondary #107<105    |         Detected an Active mate
      +60.001 secondary #107<105    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #107)
      +60.001 secondary #107<105    | Group 1 Detected Active mate
      +60.001 secondary #107<105    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #107)
      +60.001 secondary #107<105    | Group 2 Detected Active mate
      +60.001 secondary #107<105    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #107)
      +60.001 secondary #107<105    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +60.001 secondary #107<105    log 1 103007: (Secondary) Mate version 8.0(4) is not identical with ours 8.0(3).
      +62.001 secondary #122        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +62.001 secondary #122        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +62.001 secondary #122        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +62.001 secondary #122        sends config-request on failover
      +62.002 primary   #123<122    | ************WARNING****WARNING****WARNING********************************
      +62.002 primary   #123<122    |    Mate version 8.0(3) is not identical with ours 8.0(4)
      +62.002 primary   #123<122    | ************WARNING****WARNING****WARNING********************************
      +62.002 primary   #123<122    | Beginning configuration replication: Sending to mate.
      +62.002 primary   #123<122    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
      +62.003 secondary #126<125    | Beginning configuration replication from mate.
      +62.003 secondary #126<125    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
      +67.255 secondary #230<229    | End configuration replication from mate.
      +67.255 secondary #230<229    group 0 Sync Config -> Sync File System: Detected an Active mate
      +67.255 secondary #230<229    group 1 Sync Config -> Sync File System: Detected an Active mate
      +67.255 secondary #230<229    group 2 Sync Config -> Sync File System: Detected an Active mate
      +67.255 secondary #230<229    log 1 709006: (Secondary) End Configuration Replication (STB)
      +67.255 secondary #231        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +67.255 secondary #231        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +67.255 secondary #231        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +67.255 secondary #231        sends bulk-request on state
      +67.255 secondary #231        log 6 311003: LU recv thread up
      +67.255 secondary #231        log 6 311004: LU xmit thread up
      +67.256 primary   #232<230    | End Configuration Replication to mate
      +67.256 primary   #232<230    log 1 709004: (Primary) End Configuration Replication (ACT)
      +67.256 primary   #234<231    log 6 311001: LU loading standby start
      +67.256 primary   #234<231    sends bulk-done on state
      +67.256 primary   #234<231    log 6 311002: LU loading standby end
      +67.257 secondary #236<234    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +67.257 secondary #236<234    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +67.257 secondary #236<234    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +70.001 primary   #251<249    context1/inside Normal -> Normal
      +70.001 primary   #251<249    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +70.001 primary   #252<249    context1/outside Normal -> Normal
      +70.001 primary   #252<249    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +70.001 primary   #253<249    context2/inside Normal -> Normal
      +70.001 primary   #253<249    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +70.001 primary   #254<249    context2/outside Normal -> Normal
      +70.001 primary   #254<249    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
      +72.001 secondary #266<264    context1/inside Normal -> Normal
      +72.001 secondary #266<264    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +72.001 secondary #267<264    context1/outside Normal -> Normal
      +72.001 secondary #267<264    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +72.001 secondary #268<264    context2/inside Normal -> Normal
      +72.001 secondary #268<264    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
      +72.001 secondary #269<264    context2/outside Normal -> Normal
      +72.001 secondary #269<264    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +120.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
