# The secondary unit's Flash holds the image but not the configuration (source: Hardware Requirement, note).
@ unlike secondary flash_bytes=8314000
@ lab asa
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled

> secondary: show failover
       +0.000 secondary #1          story types: show failover
       +0.000 secondary #1          | PIX2# show failover
       +0.000 secondary #1          | Failover Off (pseudo-Standby)
       +0.000 secondary #1          | Failover unit Secondary
       +0.000 secondary #1          | Failover LAN Interface: LANFailover Ethernet3 (up)
       +0.000 secondary #1          | Unit Poll frequency 1 seconds, holdtime 15 seconds
       +0.000 secondary #1          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 secondary #1          | Interface Policy 1
       +0.000 secondary #1          | Monitored Interfaces 0 of 250 maximum
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
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
       +0.000 primary   #2          | Version: Ours 8.0(4), Mate Unknown
       +0.000 primary   #2          | Group 1 last failover at: 06:10:16 UTC Apr 16 2007
       +0.000 primary   #2          | Group 2 last failover at: 06:10:17 UTC Apr 16 2007
       +0.000 primary   #2          |
       +0.000 primary   #2          |   This host:    Primary
       +0.000 primary   #2          |   Group 1       State:          Active
       +0.000 primary   #2          |                 Active time:    589 (sec)
       +0.000 primary   #2          |   Group 2       State:          Active
       +0.000 primary   #2          |                 Active time:    588 (sec)
       +0.000 primary   #2          |
       +0.000 primary   #2          |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
       +0.000 primary   #2          |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
       +0.000 primary   #2          |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
       +0.000 primary   #2          |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
       +0.000 primary   #2          |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
       +0.000 primary   #2          |
       +0.000 primary   #2          |   Other host:   Secondary
       +0.000 primary   #2          |   Group 1       State:          Not Detected
       +0.000 primary   #2          |                 Active time:    0 (sec)
       +0.000 primary   #2          |   Group 2       State:          Not Detected
       +0.000 primary   #2          |                 Active time:    0 (sec)
       +0.000 primary   #2          |
       +0.000 primary   #2          |                 slot 0: empty
       +0.000 primary   #2          |                   context1 Interface inside (192.168.1.2): Unknown
       +0.000 primary   #2          |                   context1 Interface outside (172.16.1.2): Unknown
       +0.000 primary   #2          |                   context2 Interface inside (192.168.2.2): Unknown
       +0.000 primary   #2          |                   context2 Interface outside (172.16.2.2): Unknown
       +0.000 primary   #2          |
       +0.000 primary   #2          | Stateful Failover Logical Update Statistics
       +0.000 primary   #2          |         Link : stateful Ethernet2 (up)
       +0.000 primary   #2          |         Stateful Obj    xmit       xerr       rcv        rerr
       +0.000 primary   #2          |         General         0          0          0          0
       +0.000 primary   #2          |         sys cmd         0          0          0          0
       +0.000 primary   #2          |         up time         0          0          0          0
       +0.000 primary   #2          |         RPC services    0          0          0          0
       +0.000 primary   #2          |         TCP conn        0          0          0          0
       +0.000 primary   #2          |         UDP conn        0          0          0          0
       +0.000 primary   #2          |         ARP tbl         0          0          0          0
       +0.000 primary   #2          |         Xlate_Timeout   0          0          0          0
       +0.000 primary   #2          |
       +0.000 primary   #2          |         Logical Update Queue Information
       +0.000 primary   #2          |                         Cur     Max     Total
       +0.000 primary   #2          |         Recv Q:         0       1       9
       +0.000 primary   #2          |         Xmit Q:         0       0       0
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
