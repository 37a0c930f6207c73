# Replace the Failed Unit with a New Unit, as the source document says. The primary unit has failed; its erased chassis stands
# for the new one. This lab has a failover key, which the document's steps do not mention: without it the units cannot talk.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet0
       +0.000 primary   #1          FAULT cable primary Ethernet0
       +0.000 primary   #2<1        Ethernet0 carrier lost
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface inside, changed state to down
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #9          context1/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          context2/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          group 2 Standby Ready -> Failed: Interface check (because #2)
       +2.000 primary   #9          asks the peer to take group 1: Interface check (because #2)
       +2.000 primary   #9          log 1 105007: (Primary_group_1) Link status 'Down' on interface inside
       +2.000 primary   #9          log 1 105007: (Primary_group_2) Link status 'Down' on interface inside
       +2.000 primary   #9          log 1 104003: (Primary_group_2) Switching to FAILED.
       +2.001 secondary #14<9       | Group 1 Switching to Active
       +2.001 secondary #14<9       group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #14<9       group 1 uses the active addresses
       +2.001 secondary #14<9       context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       context2/inside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_1) Other firewall network interface 0 failed.
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_2) Other firewall network interface 0 failed.
       +2.001 secondary #14<9       log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface inside, changed state to down
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface outside, changed state to down
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface inside, changed state to up
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface outside, changed state to up
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
       +2.002 primary   #16<14      | Group 1 Switching to Standby
       +2.002 primary   #16<14      group 1 Active -> Failed: Interface check (because #2)
       +2.002 primary   #16<14      group 1 uses the standby addresses
       +2.002 primary   #16<14      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
       +2.002 primary   #16<14      log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.002 primary   #16<14      log 4 411002: Line protocol on Interface outside, changed state to down
       +2.002 primary   #16<14      log 4 411001: Line protocol on Interface outside, changed state to up
       +2.251 secondary #19         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #21         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #23         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #29         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> primary: configure terminal
      +10.000 primary   #69         story types: configure terminal
      +10.000 primary   #69         | PIX1# configure terminal
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> primary: no failover
      +10.000 primary   #70         story types: no failover
      +10.000 primary   #70         | PIX1(config)# no failover
      +10.000 primary   #70         sends failover-off on failover
      +10.000 primary   #70         group 0 Active -> Disabled: Set by the config command
      +10.000 primary   #70         group 1 Failed -> Disabled: Set by the config command
      +10.000 primary   #70         group 2 Failed -> Disabled: Set by the config command
      +10.000 primary   #70         peer Up -> Not Detected, link Up -> Unknown
      +10.000 primary   #70         log 1 105001: (Primary) Disabling failover.
    = +10.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> run 5 s
      +10.001 primary   #72<68      sends failover-off on failover
      +10.001 secondary #73<70      peer Up -> Not Detected, link Up -> Unknown
      +10.001 secondary #73<70      context1/outside Normal -> Normal (Waiting)
      +10.001 secondary #73<70      context2/outside Normal -> Normal (Waiting)
      +10.001 secondary #73<70      log 1 105039: (Secondary) Unable to verify the Interface count with mate. Failover may be disabled in mate.
      +10.001 secondary #73<70      log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
      +10.001 secondary #73<70      log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
      +10.002 primary   #75<73      sends failover-off on failover
      +11.001 primary   #78<77      sends failover-off on failover
      +12.001 primary   #81<80      sends failover-off on failover
      +13.001 primary   #84<83      sends failover-off on failover
      +14.001 primary   #87<86      sends failover-off on failover
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> secondary: terminal pager 0
      +15.000 secondary #93         story types: terminal pager 0
      +15.000 secondary #93         | PIX1# terminal pager 0
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> secondary: show failover
      +15.000 secondary #94         story types: show failover
      +15.000 secondary #94         | PIX1# show failover
      +15.000 secondary #94         | Failover On
      +15.000 secondary #94         | Failover unit Secondary
      +15.000 secondary #94         | Failover LAN Interface: LANFailover Ethernet3 (up)
      +15.000 secondary #94         | Unit Poll frequency 1 seconds, holdtime 15 seconds
      +15.000 secondary #94         | Interface Poll frequency 5 seconds, holdtime 25 seconds
      +15.000 secondary #94         | Interface Policy 1
      +15.000 secondary #94         | Monitored Interfaces 4 of 250 maximum
      +15.000 secondary #94         | Version: Ours 8.0(4), Mate Unknown
      +15.000 secondary #94         | Group 1 last failover at: 06:10:20 UTC Apr 16 2007
      +15.000 secondary #94         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
      +15.000 secondary #94         |
      +15.000 secondary #94         |   This host:    Secondary
      +15.000 secondary #94         |   Group 1       State:          Active
      +15.000 secondary #94         |                 Active time:    12 (sec)
      +15.000 secondary #94         |   Group 2       State:          Active
      +15.000 secondary #94         |                 Active time:    25 (sec)
      +15.000 secondary #94         |
      +15.000 secondary #94         |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
      +15.000 secondary #94         |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
      +15.000 secondary #94         |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
      +15.000 secondary #94         |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
      +15.000 secondary #94         |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
      +15.000 secondary #94         |
      +15.000 secondary #94         |   Other host:   Primary
      +15.000 secondary #94         |   Group 1       State:          Not Detected
      +15.000 secondary #94         |                 Active time:    0 (sec)
      +15.000 secondary #94         |   Group 2       State:          Not Detected
      +15.000 secondary #94         |                 Active time:    0 (sec)
      +15.000 secondary #94         |
      +15.000 secondary #94         |                 slot 0: empty
      +15.000 secondary #94         |                   context1 Interface inside (192.168.1.2): Unknown
      +15.000 secondary #94         |                   context1 Interface outside (172.16.1.2): Unknown
      +15.000 secondary #94         |                   context2 Interface inside (192.168.2.2): Unknown
      +15.000 secondary #94         |                   context2 Interface outside (172.16.2.2): Unknown
      +15.000 secondary #94         |
      +15.000 secondary #94         | Stateful Failover Logical Update Statistics
      +15.000 secondary #94         |         Link : stateful Ethernet2 (up)
      +15.000 secondary #94         |         Stateful Obj    xmit       xerr       rcv        rerr
      +15.000 secondary #94         |         General         4          0          3          1
      +15.000 secondary #94         |         sys cmd         4          0          3          1
      +15.000 secondary #94         |         up time         0          0          0          0
      +15.000 secondary #94         |         RPC services    0          0          0          0
      +15.000 secondary #94         |         TCP conn        0          0          0          0
      +15.000 secondary #94         |         UDP conn        0          0          0          0
      +15.000 secondary #94         |         ARP tbl         0          0          0          0
      +15.000 secondary #94         |         Xlate_Timeout   0          0          0          0
      +15.000 secondary #94         |
      +15.000 secondary #94         |         Logical Update Queue Information
      +15.000 secondary #94         |                         Cur     Max     Total
      +15.000 secondary #94         |         Recv Q:         0       1       39
      +15.000 secondary #94         |         Xmit Q:         0       1       4
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: end
      +15.000 primary   #95         story types: end
      +15.000 primary   #95         | PIX1(config)# end
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: write erase
      +15.000 primary   #96         story types: write erase
      +15.000 primary   #96         | PIX1# write erase
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: y
      +15.000 primary   #97         story types: y
      +15.000 primary   #97         | Erase configuration in flash memory? [confirm] y
      +15.000 primary   #97         | [OK]
    = +15.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> fault power primary
      +15.000 primary   #98         FAULT power primary
      +15.000 primary   #98<98      power on -> off
    = +15.000 primary off; secondary 1 Active, 2 Active
> fault cable primary Ethernet1
      +15.000 primary   #99         FAULT cable primary Ethernet1
    = +15.000 primary off; secondary 1 Active, 2 Active
> fault cable primary Ethernet2
      +15.000 primary   #100        FAULT cable primary Ethernet2
    = +15.000 primary off; secondary 1 Active, 2 Active
> fault cable primary Ethernet3
      +15.000 primary   #101        FAULT cable primary Ethernet3
    = +15.000 primary off; secondary 1 Active, 2 Active
> repair power primary
      +15.000 primary   #102        REPAIRED power primary
      +15.000 primary   #102<102    power off -> booting
    = +15.000 primary booting; secondary 1 Active, 2 Active
> run 70 s
      +75.000 primary   #178<102    power booting -> on
      +75.000 primary   #178<102    FAULT shutdown primary Ethernet0
      +75.000 primary   #178<102    FAULT shutdown primary Ethernet1
      +75.000 primary   #178<102    FAULT shutdown primary Ethernet2
      +75.000 primary   #178<102    FAULT shutdown primary Ethernet3
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: show version
      +85.000 primary   #193        story types: show version
      +85.000 primary   #193        | ciscoasa# show version
      +85.000 primary   #193        | Cisco Adaptive Security Appliance Software Version 8.0(4) <system>
      +85.000 primary   #193        |
      +85.000 primary   #193        | System image file is "disk0:/asa804.bin"
      +85.000 primary   #193        | Config file at boot was "startup-config"
      +85.000 primary   #193        |
      +85.000 primary   #193        | ciscoasa up 10 secs
      +85.000 primary   #193        | failover cluster up 10 secs
      +85.000 primary   #193        |
      +85.000 primary   #193        | Hardware:   ASA5520, 128 MB RAM, CPU Pentium 4 Celeron 2000 MHz
      +85.000 primary   #193        | Internal ATA Compact Flash, 16MB
      +85.000 primary   #193        | BIOS Flash AT49LW080 @ 0xfff00000, 1024KB
      +85.000 primary   #193        |
      +85.000 primary   #193        |  0: Ext: Ethernet0           : address is 0013.c486.8000, irq 9
      +85.000 primary   #193        |  1: Ext: Ethernet1           : address is 0013.c486.8001, irq 9
      +85.000 primary   #193        |  2: Ext: Ethernet2           : address is 0013.c486.8002, irq 9
      +85.000 primary   #193        |  3: Ext: Ethernet3           : address is 0013.c486.8003, irq 9
      +85.000 primary   #193        |  4: Ext: Ethernet4           : address is 0013.c486.8004, irq 9
      +85.000 primary   #193        |  5: Ext: Ethernet5           : address is 0013.c486.8005, irq 9
      +85.000 primary   #193        |
      +85.000 primary   #193        | Licensed features for this platform:
      +85.000 primary   #193        | Maximum Physical Interfaces : 6
      +85.000 primary   #193        | Maximum VLANs               : 150
      +85.000 primary   #193        | Failover                    : Active/Active
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: configure terminal
      +85.000 primary   #194        story types: configure terminal
      +85.000 primary   #194        | <--- More ---> configure terminal
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover lan unit primary
      +85.000 primary   #195        story types: failover lan unit primary
      +85.000 primary   #195        | ciscoasa(config)# failover lan unit primary
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover lan interface failover Ethernet3
      +85.000 primary   #196        story types: failover lan interface failover Ethernet3
      +85.000 primary   #196        | ciscoasa(config)# failover lan interface failover Ethernet3
      +85.000 primary   #196        | INFO: Non-failover interface config is cleared on Ethernet3 and its sub-interfaces
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover interface ip failover 10.1.0.1 255.255.255.0 standby 10.1.0.2
      +85.000 primary   #197        story types: failover interface ip failover 10.1.0.1 255.255.255.0 standby 10.1.0.2
      +85.000 primary   #197        | ciscoasa(config)# failover interface ip failover 10.1.0.1 255.255.255.0 standby 10.1.0.2
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: interface Ethernet3
      +85.000 primary   #198        story types: interface Ethernet3
      +85.000 primary   #198        | ciscoasa(config)# interface Ethernet3
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: no shut
      +85.000 primary   #199        story types: no shut
      +85.000 primary   #199        | ciscoasa(config-if)# no shut
      +85.000 primary   #199        REPAIRED shutdown primary Ethernet3
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: exit
      +85.000 primary   #200        story types: exit
      +85.000 primary   #200        | ciscoasa(config-if)# exit
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> repair all
      +85.000 primary   #201        REPAIRED cable primary Ethernet0
      +85.000 primary   #201        REPAIRED cable primary Ethernet1
      +85.000 primary   #201        REPAIRED cable primary Ethernet2
      +85.000 primary   #201        REPAIRED cable primary Ethernet3
      +85.000 primary   #202<201    Ethernet3 carrier up
      +85.000 primary   #202<201    log 4 411001: Line protocol on Interface failover, changed state to up
      +85.000 primary   #201        | ciscoasa# configure terminal
      +85.000 primary   #201        | ciscoasa(config)# interface Ethernet0
      +85.000 primary   #201        | ciscoasa(config-if)# no shutdown
      +85.000 primary   #201        | ciscoasa(config-if)# end
      +85.000 primary   #201        REPAIRED shutdown primary Ethernet0
      +85.000 primary   #203<201    Ethernet0 carrier up
      +85.000 primary   #201        | ciscoasa# configure terminal
      +85.000 primary   #201        | ciscoasa(config)# interface Ethernet1
      +85.000 primary   #201        | ciscoasa(config-if)# no shutdown
      +85.000 primary   #201        | ciscoasa(config-if)# end
      +85.000 primary   #201        REPAIRED shutdown primary Ethernet1
      +85.000 primary   #204<201    Ethernet1 carrier up
      +85.000 primary   #201        | ciscoasa# configure terminal
      +85.000 primary   #201        | ciscoasa(config)# interface Ethernet2
      +85.000 primary   #201        | ciscoasa(config-if)# no shutdown
      +85.000 primary   #201        | ciscoasa(config-if)# end
      +85.000 primary   #201        REPAIRED shutdown primary Ethernet2
      +85.000 primary   #205<201    Ethernet2 carrier up
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover
      +85.000 primary   #206        story types: failover
      +85.000 primary   #206        | ciscoasa(config)# failover
      +85.000 primary   #206        group 0 Disabled -> Negotiation: Set by the config command
      +85.000 primary   #206        group 0 uses the standby addresses
      +85.000 primary   #206        log 1 105002: (Primary) Enabling failover.
    = +85.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> run 20 s
      +85.001 secondary #207<206    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +86.001 primary   #211<209    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +100.000 primary   #269        group 0 Negotiation -> Just Active: No Active unit found
     +100.000 primary   #269        group 0 uses the active addresses
     +100.000 primary   #269        log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
     +100.250 primary   #274        group 0 Just Active -> Active Drain: No Active unit found
     +100.500 primary   #276        group 0 Active Drain -> Active Applying Config: No Active unit found
     +100.750 primary   #278        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +101.000 primary   #280        group 0 Active Config Applied -> Active: No Active unit found
    = +105.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: no failover
     +105.000 primary   #300        story types: no failover
     +105.000 primary   #300        | ciscoasa(config)# no failover
     +105.000 primary   #300        sends failover-off on failover
     +105.000 primary   #300        group 0 Active -> Disabled: Set by the config command
     +105.000 primary   #300        log 1 105001: (Primary) Disabling failover.
    = +105.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> run 5 s
    = +110.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover key foverlab
     +110.000 primary   #315        story types: failover key foverlab
     +110.000 primary   #315        | ciscoasa(config)# failover key foverlab
    = +110.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> primary: failover
     +110.000 primary   #316        story types: failover
     +110.000 primary   #316        | ciscoasa(config)# failover
     +110.000 primary   #316        group 0 Disabled -> Negotiation: Set by the config command
     +110.000 primary   #316        group 0 uses the standby addresses
     +110.000 primary   #316        log 1 105002: (Primary) Enabling failover.
    = +110.000 primary 1 Disabled, 2 Disabled; secondary 1 Active, 2 Active
> run 60 s
     +110.001 primary   #317<314    peer Not Detected -> Up, link Unknown -> Up
     +110.001 primary   #317<314    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +110.001 secondary #318<316    peer Not Detected -> Up, link Unknown -> Up
     +110.001 secondary #318<316    group 0 Standby Ready -> Just Active: Peer unit just reloaded
     +110.001 secondary #318<316    group 0 uses the active addresses
     +110.001 secondary #318<316    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +110.002 primary   #320<318    |
     +110.002 primary   #320<318    |         Detected an Active mate
     +110.002 primary   #320<318    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #317)
     +110.251 secondary #322        group 0 Just Active -> Active Drain: Peer unit just reloaded
     +110.501 secondary #324        group 0 Active Drain -> Active Applying Config: Peer unit just reloaded
     +110.751 secondary #326        group 0 Active Applying Config -> Active Config Applied: Peer unit just reloaded
     +111.001 secondary #332        group 0 Active Config Applied -> Active: Peer unit just reloaded
     +112.002 primary   #338        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +112.002 primary   #338        sends config-request on failover
     +112.003 secondary #339<338    | Beginning configuration replication: Sending to mate.
     +112.003 secondary #339<338    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
     +112.004 primary   #342<341    | Beginning configuration replication from mate.
     +112.004 primary   #342<341    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
     +117.256 primary   #441<440    context1/inside Unknown -> Normal (Waiting) (because #203)
     +117.256 primary   #441<440    context1/outside Unknown -> Normal (Waiting) (because #204)
     +117.256 primary   #441<440    context2/inside Unknown -> Normal (Waiting) (because #203)
     +117.256 primary   #441<440    context2/outside Unknown -> Normal (Waiting) (because #204)
     +117.256 primary   #441<440    group 1 Disabled -> Negotiation: Failover state check
     +117.256 primary   #441<440    group 1 uses the standby addresses
     +117.256 primary   #441<440    group 2 Disabled -> Negotiation: Failover state check
     +117.256 primary   #441<440    group 2 uses the standby addresses
     +117.256 primary   #441<440    | Group 1 Detected Active mate
     +117.256 primary   #441<440    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #317)
     +117.256 primary   #441<440    | Group 2 Detected Active mate
     +117.256 primary   #441<440    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #317)
     +117.256 primary   #441<440    log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
     +117.256 primary   #441<440    log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
     +117.256 primary   #441<440    log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
     +117.256 primary   #441<440    log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
     +117.256 primary   #441<440    log 4 411002: Line protocol on Interface inside, changed state to down
     +117.256 primary   #441<440    log 4 411002: Line protocol on Interface outside, changed state to down
     +117.256 primary   #441<440    log 4 411001: Line protocol on Interface inside, changed state to up
     +117.256 primary   #441<440    log 4 411001: Line protocol on Interface outside, changed state to up
     +117.256 primary   #441<440    log 4 411002: Line protocol on Interface inside, changed state to down
     +117.256 primary   #441<440    log 4 411002: Line protocol on Interface outside, changed state to down
     +117.256 primary   #441<440    log 4 411001: Line protocol on Interface inside, changed state to up
     +117.256 primary   #441<440    log 4 411001: Line protocol on Interface outside, changed state to up
     +117.256 primary   #441<440    | End configuration replication from mate.
     +117.256 primary   #441<440    group 0 Sync Config -> Sync File System: Detected an Active mate
     +117.256 primary   #441<440    log 1 709006: (Primary) End Configuration Replication (STB)
     +117.256 primary   #442        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +117.256 primary   #442        sends bulk-request on state
     +117.256 primary   #442        log 6 311003: LU recv thread up
     +117.256 primary   #442        log 6 311004: LU xmit thread up
     +117.257 secondary #443<441    | End Configuration Replication to mate
     +117.257 secondary #443<441    log 1 709004: (Secondary) End Configuration Replication (ACT)
     +117.257 secondary #446<442    log 6 311001: LU loading standby start
     +117.257 secondary #446<442    sends bulk-done on state
     +117.257 secondary #446<442    log 6 311002: LU loading standby end
     +117.258 primary   #448<446    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +119.256 primary   #460        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +119.256 primary   #460        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +119.256 primary   #460        group 1 Sync Config -> Sync File System: Detected an Active mate
     +119.256 primary   #460        group 2 Sync Config -> Sync File System: Detected an Active mate
     +119.256 primary   #461        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +119.256 primary   #461        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +119.256 primary   #461        group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +119.256 primary   #461        group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +119.257 primary   #465<462    context1/inside Normal -> Normal
     +119.257 primary   #465<462    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +119.257 primary   #466<462    context1/outside Normal -> Normal
     +119.257 primary   #466<462    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +119.257 primary   #467<462    context2/inside Normal -> Normal
     +119.257 primary   #467<462    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +119.257 primary   #468<462    context2/outside Normal -> Normal
     +119.257 primary   #468<462    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +122.257 secondary #486<485    context1/inside Normal -> Normal
     +122.257 secondary #486<485    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +122.257 secondary #487<485    context1/outside Normal -> Normal
     +122.257 secondary #487<485    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
     +122.257 secondary #488<485    context2/inside Normal -> Normal
     +122.257 secondary #488<485    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +122.257 secondary #489<485    context2/outside Normal -> Normal
     +122.257 secondary #489<485    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +170.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: show running-config failover
     +170.000 primary   #807        story types: show running-config failover
     +170.000 primary   #807        | PIX1(config)# show running-config failover
     +170.000 primary   #807        | failover
     +170.000 primary   #807        | failover lan unit primary
     +170.000 primary   #807        | failover lan interface LANFailover Ethernet3
     +170.000 primary   #807        | failover key *****
     +170.000 primary   #807        | failover link stateful Ethernet2
     +170.000 primary   #807        | failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
     +170.000 primary   #807        | failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
     +170.000 primary   #807        | failover group 1
     +170.000 primary   #807        | failover group 2
     +170.000 primary   #807        |   secondary
    = +170.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: terminal pager 0
     +170.000 primary   #808        story types: terminal pager 0
     +170.000 primary   #808        | PIX1(config)# terminal pager 0
    = +170.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: show failover
     +170.000 primary   #809        story types: show failover
     +170.000 primary   #809        | PIX1(config)# show failover
     +170.000 primary   #809        | Failover On
     +170.000 primary   #809        | Failover unit Primary
     +170.000 primary   #809        | Failover LAN Interface: LANFailover Ethernet3 (up)
     +170.000 primary   #809        | Unit Poll frequency 1 seconds, holdtime 15 seconds
     +170.000 primary   #809        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +170.000 primary   #809        | Interface Policy 1
     +170.000 primary   #809        | Monitored Interfaces 4 of 250 maximum
     +170.000 primary   #809        | Version: Ours 8.0(4), Mate 8.0(4)
     +170.000 primary   #809        | Group 1 last failover at: 06:12:15 UTC Apr 16 2007
     +170.000 primary   #809        | Group 2 last failover at: 06:12:15 UTC Apr 16 2007
     +170.000 primary   #809        |
     +170.000 primary   #809        |   This host:    Primary
     +170.000 primary   #809        |   Group 1       State:          Standby Ready
     +170.000 primary   #809        |                 Active time:    0 (sec)
     +170.000 primary   #809        |   Group 2       State:          Standby Ready
     +170.000 primary   #809        |                 Active time:    0 (sec)
     +170.000 primary   #809        |
     +170.000 primary   #809        |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
     +170.000 primary   #809        |                   context1 Interface inside (192.168.1.2): Normal
     +170.000 primary   #809        |                   context1 Interface outside (172.16.1.2): Normal
     +170.000 primary   #809        |                   context2 Interface inside (192.168.2.2): Normal
     +170.000 primary   #809        |                   context2 Interface outside (172.16.2.2): Normal
     +170.000 primary   #809        |
     +170.000 primary   #809        |   Other host:   Secondary
     +170.000 primary   #809        |   Group 1       State:          Active
     +170.000 primary   #809        |                 Active time:    167 (sec)
     +170.000 primary   #809        |   Group 2       State:          Active
     +170.000 primary   #809        |                 Active time:    180 (sec)
     +170.000 primary   #809        |
     +170.000 primary   #809        |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
     +170.000 primary   #809        |                   context1 Interface inside (192.168.1.1): Normal
     +170.000 primary   #809        |                   context1 Interface outside (172.16.1.1): Normal
     +170.000 primary   #809        |                   context2 Interface inside (192.168.2.1): Normal
     +170.000 primary   #809        |                   context2 Interface outside (172.16.2.1): Normal
     +170.000 primary   #809        |
     +170.000 primary   #809        | Stateful Failover Logical Update Statistics
     +170.000 primary   #809        |         Link : stateful Ethernet2 (up)
     +170.000 primary   #809        |         Stateful Obj    xmit       xerr       rcv        rerr
     +170.000 primary   #809        |         General         8          0          7          1
     +170.000 primary   #809        |         sys cmd         8          0          7          1
     +170.000 primary   #809        |         up time         0          0          0          0
     +170.000 primary   #809        |         RPC services    0          0          0          0
     +170.000 primary   #809        |         TCP conn        0          0          0          0
     +170.000 primary   #809        |         UDP conn        0          0          0          0
     +170.000 primary   #809        |         ARP tbl         0          0          0          0
     +170.000 primary   #809        |         Xlate_Timeout   0          0          0          0
     +170.000 primary   #809        |
     +170.000 primary   #809        |         Logical Update Queue Information
     +170.000 primary   #809        |                         Cur     Max     Total
     +170.000 primary   #809        |         Recv Q:         0       1       64
     +170.000 primary   #809        |         Xmit Q:         0       1       8
    = +170.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
