# From two empty units to a running pair: cable-based Active/Active failover, every command of the source document typed in its
# order on the primary unit, whose end of the cable is marked Primary (source: Cable-Based Active/Active Failover Configuration).
@ lab empty-cable
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

> primary: terminal pager 0
       +0.000 primary   #1          story types: terminal pager 0
       +0.000 primary   #1          | pixfirewall# terminal pager 0
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

# Steps 1 to 3: the cable is in place, the primary runs, the secondary is off. Ports, contexts, addresses.
> primary: show mode
       +0.000 primary   #2          story types: show mode
       +0.000 primary   #2          | pixfirewall# show mode
       +0.000 primary   #2          | Security context mode: multiple
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: show running-config
       +0.000 primary   #3          story types: show running-config
       +0.000 primary   #3          | pixfirewall# show running-config
       +0.000 primary   #3          | : Saved
       +0.000 primary   #3          | :
       +0.000 primary   #3          | PIX Version 7.2(2) <system>
       +0.000 primary   #3          | !
       +0.000 primary   #3          | hostname pixfirewall
       +0.000 primary   #3          | enable password 8Ry2YjIyt7RRXU24 encrypted
       +0.000 primary   #3          | no mac-address auto
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet0
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet1
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet2
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet3
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet4
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | interface Ethernet5
       +0.000 primary   #3          |  shutdown
       +0.000 primary   #3          | !
       +0.000 primary   #3          | class default
       +0.000 primary   #3          |   limit-resource All 0
       +0.000 primary   #3          |   limit-resource ASDM 5
       +0.000 primary   #3          |   limit-resource SSH 5
       +0.000 primary   #3          |   limit-resource Telnet 5
       +0.000 primary   #3          | !
       +0.000 primary   #3          |
       +0.000 primary   #3          | ftp mode passive
       +0.000 primary   #3          | pager lines 24
       +0.000 primary   #3          | no failover
       +0.000 primary   #3          | no asdm history enable
       +0.000 primary   #3          | arp timeout 14400
       +0.000 primary   #3          | console timeout 0
       +0.000 primary   #3          | prompt hostname context
       +0.000 primary   #3          | Cryptochecksum:b5cecc1e0921a9980e0ca328b76e055f
       +0.000 primary   #3          | : end
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: configure terminal
       +0.000 primary   #4          story types: configure terminal
       +0.000 primary   #4          | pixfirewall# configure terminal
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: hostname PIX1
       +0.000 primary   #5          story types: hostname PIX1
       +0.000 primary   #5          | pixfirewall(config)# hostname PIX1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface Ethernet 0
       +0.000 primary   #6          story types: interface Ethernet 0
       +0.000 primary   #6          | PIX1(config)# interface Ethernet 0
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: no shut
       +0.000 primary   #7          story types: no shut
       +0.000 primary   #7          | PIX1(config-if)# no shut
       +0.000 primary   #7          REPAIRED shutdown primary Ethernet0
       +0.000 primary   #8<7        Ethernet0 carrier up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface ethernet 0.1
       +0.000 primary   #9          story types: interface ethernet 0.1
       +0.000 primary   #9          | PIX1(config-if)# interface ethernet 0.1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: vlan 2
       +0.000 primary   #10         story types: vlan 2
       +0.000 primary   #10         | PIX1(config-subif)# vlan 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface e0.2
       +0.000 primary   #11         story types: interface e0.2
       +0.000 primary   #11         | PIX1(config-subif)# interface e0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: vlan 4
       +0.000 primary   #12         story types: vlan 4
       +0.000 primary   #12         | PIX1(config-subif)# vlan 4
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface Ethernet1
       +0.000 primary   #13         story types: interface Ethernet1
       +0.000 primary   #13         | PIX1(config-subif)# interface Ethernet1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: no shutdown
       +0.000 primary   #14         story types: no shutdown
       +0.000 primary   #14         | PIX1(config-if)# no shutdown
       +0.000 primary   #14         REPAIRED shutdown primary Ethernet1
       +0.000 primary   #15<14      Ethernet1 carrier up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface Ethernet1.1
       +0.000 primary   #16         story types: interface Ethernet1.1
       +0.000 primary   #16         | PIX1(config-if)# interface Ethernet1.1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: vlan 3
       +0.000 primary   #17         story types: vlan 3
       +0.000 primary   #17         | PIX1(config-subif)# vlan 3
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface Ethernet1.2
       +0.000 primary   #18         story types: interface Ethernet1.2
       +0.000 primary   #18         | PIX1(config-subif)# interface Ethernet1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: vlan 5
       +0.000 primary   #19         story types: vlan 5
       +0.000 primary   #19         | PIX1(config-subif)# vlan 5
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: admin-context admin
       +0.000 primary   #20         story types: admin-context admin
       +0.000 primary   #20         | PIX1(config-subif)# admin-context admin
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: context admin
       +0.000 primary   #21         story types: context admin
       +0.000 primary   #21         | PIX1(config)# context admin
       +0.000 primary   #21         | Creating context 'admin'... Done. (1)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: config-url flash:/admin.cfg
       +0.000 primary   #22         story types: config-url flash:/admin.cfg
       +0.000 primary   #22         | PIX1(config-context)# config-url flash:/admin.cfg
       +0.000 primary   #22         | WARNING: Could not fetch the URL flash:/admin.cfg
       +0.000 primary   #22         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: context context1
       +0.000 primary   #23         story types: context context1
       +0.000 primary   #23         | PIX1(config-context)# context context1
       +0.000 primary   #23         | Creating context 'context1'... Done. (2)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: allocate-interface Ethernet0.1 inside_context1
       +0.000 primary   #24         story types: allocate-interface Ethernet0.1 inside_context1
       +0.000 primary   #24         | PIX1(config-context)# allocate-interface Ethernet0.1 inside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: allocate-interface Ethernet1.1 outside_context1
       +0.000 primary   #25         story types: allocate-interface Ethernet1.1 outside_context1
       +0.000 primary   #25         | PIX1(config-context)# allocate-interface Ethernet1.1 outside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: config-url flash:/context1.cfg
       +0.000 primary   #26         story types: config-url flash:/context1.cfg
       +0.000 primary   #26         | PIX1(config-context)# config-url flash:/context1.cfg
       +0.000 primary   #26         | WARNING: Could not fetch the URL flash:/context1.cfg
       +0.000 primary   #26         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: context context2
       +0.000 primary   #27         story types: context context2
       +0.000 primary   #27         | PIX1(config-context)# context context2
       +0.000 primary   #27         | Creating context 'context2'... Done. (3)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: allocate-interface Ethernet0.2 inside_context2
       +0.000 primary   #28         story types: allocate-interface Ethernet0.2 inside_context2
       +0.000 primary   #28         | PIX1(config-context)# allocate-interface Ethernet0.2 inside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: allocate-interface Ethernet1.2 outside_context2
       +0.000 primary   #29         story types: allocate-interface Ethernet1.2 outside_context2
       +0.000 primary   #29         | PIX1(config-context)# allocate-interface Ethernet1.2 outside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: config-url flash:/context2.cfg
       +0.000 primary   #30         story types: config-url flash:/context2.cfg
       +0.000 primary   #30         | PIX1(config-context)# config-url flash:/context2.cfg
       +0.000 primary   #30         | WARNING: Could not fetch the URL flash:/context2.cfg
       +0.000 primary   #30         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: changeto context context1
       +0.000 primary   #31         story types: changeto context context1
       +0.000 primary   #31         | PIX1(config-context)# changeto context context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: hostname context1
       +0.000 primary   #32         story types: hostname context1
       +0.000 primary   #32         | PIX1/context1(config)# hostname context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface inside_context1
       +0.000 primary   #33         story types: interface inside_context1
       +0.000 primary   #33         | PIX1/context1(config)# interface inside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: nameif inside
       +0.000 primary   #34         story types: nameif inside
       +0.000 primary   #34         | PIX1/context1(config-if)# nameif inside
       +0.000 primary   #34         | INFO: Security level for "inside" set to 100 by default.
       +0.000 primary   #34         context1/inside Unknown -> Normal (Waiting) (because #8)
       +0.000 primary   #34         log 1 105003: (Primary) Monitoring on interface inside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #35         story types: ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #35         | PIX1/context1(config-if)# ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface outside_context1
       +0.000 primary   #36         story types: interface outside_context1
       +0.000 primary   #36         | PIX1/context1(config-if)# interface outside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: nameif outside
       +0.000 primary   #37         story types: nameif outside
       +0.000 primary   #37         | PIX1/context1(config-if)# nameif outside
       +0.000 primary   #37         | INFO: Security level for "outside" set to 0 by default.
       +0.000 primary   #37         context1/outside Unknown -> Normal (Waiting) (because #15)
       +0.000 primary   #37         log 1 105003: (Primary) Monitoring on interface outside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #38         story types: ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #38         | PIX1/context1(config-if)# ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: exit
       +0.000 primary   #39         story types: exit
       +0.000 primary   #39         | PIX1/context1(config-if)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: monitor-interface inside
       +0.000 primary   #40         story types: monitor-interface inside
       +0.000 primary   #40         | PIX1/context1(config)# monitor-interface inside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: monitor-interface outside
       +0.000 primary   #41         story types: monitor-interface outside
       +0.000 primary   #41         | PIX1/context1(config)# monitor-interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #42         story types: access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #42         | PIX1/context1(config)# access-list 100 extended permit tcp any host 172.16.1.1 eq www
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #43         story types: static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #43         | PIX1/context1(config)# static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: access-group 100 in interface outside
       +0.000 primary   #44         story types: access-group 100 in interface outside
       +0.000 primary   #44         | PIX1/context1(config)# access-group 100 in interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #45         story types: route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #45         | PIX1/context1(config)# route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: show running-config
       +0.000 primary   #46         story types: show running-config
       +0.000 primary   #46         | PIX1/context1(config)# show running-config
       +0.000 primary   #46         | : Saved
       +0.000 primary   #46         | :
       +0.000 primary   #46         | PIX Version 7.2(2) <context>
       +0.000 primary   #46         | !
       +0.000 primary   #46         | hostname context1
       +0.000 primary   #46         | enable password 8Ry2YjIyt7RRXU24 encrypted
       +0.000 primary   #46         | names
       +0.000 primary   #46         | !
       +0.000 primary   #46         | interface inside_context1
       +0.000 primary   #46         |  nameif inside
       +0.000 primary   #46         |  security-level 100
       +0.000 primary   #46         |  ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #46         | !
       +0.000 primary   #46         | interface outside_context1
       +0.000 primary   #46         |  nameif outside
       +0.000 primary   #46         |  security-level 0
       +0.000 primary   #46         |  ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #46         | !
       +0.000 primary   #46         | passwd 2KFQnbNIdI.2KYOU encrypted
       +0.000 primary   #46         | access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #46         | pager lines 24
       +0.000 primary   #46         | mtu inside 1500
       +0.000 primary   #46         | mtu outside 1500
       +0.000 primary   #46         | monitor-interface inside
       +0.000 primary   #46         | monitor-interface outside
       +0.000 primary   #46         | icmp unreachable rate-limit 1 burst-size 1
       +0.000 primary   #46         | no asdm history enable
       +0.000 primary   #46         | arp timeout 14400
       +0.000 primary   #46         | static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #46         | access-group 100 in interface outside
       +0.000 primary   #46         | route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #46         | timeout xlate 3:00:00
       +0.000 primary   #46         | timeout conn 1:00:00 half-closed 0:10:00 udp 0:02:00 icmp 0:00:02
       +0.000 primary   #46         | timeout sunrpc 0:10:00 h323 0:05:00 h225 1:00:00 mgcp 0:05:00 mgcp-pat 0:05:00
       +0.000 primary   #46         | timeout sip 0:30:00 sip_media 0:02:00 sip-invite 0:03:00 sip-disconnect 0:02:00
       +0.000 primary   #46         | timeout uauth 0:05:00 absolute
       +0.000 primary   #46         | no snmp-server location
       +0.000 primary   #46         | no snmp-server contact
       +0.000 primary   #46         | telnet timeout 5
       +0.000 primary   #46         | ssh timeout 5
       +0.000 primary   #46         | !
       +0.000 primary   #46         | class-map inspection_default
       +0.000 primary   #46         |  match default-inspection-traffic
       +0.000 primary   #46         | !
       +0.000 primary   #46         | !
       +0.000 primary   #46         | policy-map type inspect dns preset_dns_map
       +0.000 primary   #46         |  parameters
       +0.000 primary   #46         |   message-length maximum 512
       +0.000 primary   #46         | policy-map global_policy
       +0.000 primary   #46         |  class inspection_default
       +0.000 primary   #46         |   inspect dns preset_dns_map
       +0.000 primary   #46         |   inspect ftp
       +0.000 primary   #46         |   inspect h323 h225
       +0.000 primary   #46         |   inspect h323 ras
       +0.000 primary   #46         |   inspect netbios
       +0.000 primary   #46         |   inspect rsh
       +0.000 primary   #46         |   inspect rtsp
       +0.000 primary   #46         |   inspect skinny
       +0.000 primary   #46         |   inspect esmtp
       +0.000 primary   #46         |   inspect sqlnet
       +0.000 primary   #46         |   inspect sunrpc
       +0.000 primary   #46         |   inspect tftp
       +0.000 primary   #46         |   inspect sip
       +0.000 primary   #46         |   inspect xdmcp
       +0.000 primary   #46         | !
       +0.000 primary   #46         | service-policy global_policy global
       +0.000 primary   #46         | Cryptochecksum:842fc3bac795096b50a6e33473db2423
       +0.000 primary   #46         | : end
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: changeto context context2
       +0.000 primary   #47         story types: changeto context context2
       +0.000 primary   #47         | PIX1/context1(config)# changeto context context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface inside_context2
       +0.000 primary   #48         story types: interface inside_context2
       +0.000 primary   #48         | PIX1/context2(config)# interface inside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: nameif inside
       +0.000 primary   #49         story types: nameif inside
       +0.000 primary   #49         | PIX1/context2(config-if)# nameif inside
       +0.000 primary   #49         | INFO: Security level for "inside" set to 100 by default.
       +0.000 primary   #49         context2/inside Unknown -> Normal (Waiting) (because #8)
       +0.000 primary   #49         log 1 105003: (Primary) Monitoring on interface inside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
       +0.000 primary   #50         story types: ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
       +0.000 primary   #50         | PIX1/context2(config-if)# ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface outside_context2
       +0.000 primary   #51         story types: interface outside_context2
       +0.000 primary   #51         | PIX1/context2(config-if)# interface outside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: nameif outside
       +0.000 primary   #52         story types: nameif outside
       +0.000 primary   #52         | PIX1/context2(config-if)# nameif outside
       +0.000 primary   #52         | INFO: Security level for "outside" set to 0 by default.
       +0.000 primary   #52         context2/outside Unknown -> Normal (Waiting) (because #15)
       +0.000 primary   #52         log 1 105003: (Primary) Monitoring on interface outside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
       +0.000 primary   #53         story types: ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
       +0.000 primary   #53         | PIX1/context2(config-if)# ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: monitor-interface inside
       +0.000 primary   #54         story types: monitor-interface inside
       +0.000 primary   #54         | PIX1/context2(config-if)# monitor-interface inside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: monitor-interface outside
       +0.000 primary   #55         story types: monitor-interface outside
       +0.000 primary   #55         | PIX1/context2(config)# monitor-interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: changeto system
       +0.000 primary   #56         story types: changeto system
       +0.000 primary   #56         | PIX1/context2(config)# changeto system
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

# Step 4: the Stateful Failover link.
> primary: failover link stateful Ethernet2
       +0.000 primary   #57         story types: failover link stateful Ethernet2
       +0.000 primary   #57         | PIX1(config)# failover link stateful Ethernet2
       +0.000 primary   #57         | INFO: Non-failover interface config is cleared on Ethernet2 and its sub-interfaces
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
       +0.000 primary   #58         story types: failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
       +0.000 primary   #58         | PIX1(config)# failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: interface ethernet 2
       +0.000 primary   #59         story types: interface ethernet 2
       +0.000 primary   #59         | PIX1(config)# interface ethernet 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: no shutdown
       +0.000 primary   #60         story types: no shutdown
       +0.000 primary   #60         | PIX1(config-if)# no shutdown
       +0.000 primary   #60         REPAIRED shutdown primary Ethernet2
       +0.000 primary   #61<60      Ethernet2 carrier up
       +0.000 primary   #61<60      log 4 411001: Line protocol on Interface stateful, changed state to up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

# Step 5: the failover groups.
> primary: failover group 1
       +0.000 primary   #62         story types: failover group 1
       +0.000 primary   #62         | PIX1(config-if)# failover group 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: primary
       +0.000 primary   #63         story types: primary
       +0.000 primary   #63         | PIX1(config-fover-group)# primary
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: exit
       +0.000 primary   #64         story types: exit
       +0.000 primary   #64         | PIX1(config-fover-group)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: failover group 2
       +0.000 primary   #65         story types: failover group 2
       +0.000 primary   #65         | PIX1(config)# failover group 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: secondary
       +0.000 primary   #66         story types: secondary
       +0.000 primary   #66         | PIX1(config-fover-group)# secondary
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: exit
       +0.000 primary   #67         story types: exit
       +0.000 primary   #67         | PIX1(config-fover-group)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

# Step 6: every context joins its group.
> primary: context context1
       +0.000 primary   #68         story types: context context1
       +0.000 primary   #68         | PIX1(config)# context context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: join-failover-group 1
       +0.000 primary   #69         story types: join-failover-group 1
       +0.000 primary   #69         | PIX1(config-context)# join-failover-group 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: exit
       +0.000 primary   #70         story types: exit
       +0.000 primary   #70         | PIX1(config-context)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: context context2
       +0.000 primary   #71         story types: context context2
       +0.000 primary   #71         | PIX1(config)# context context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: join-failover-group 2
       +0.000 primary   #72         story types: join-failover-group 2
       +0.000 primary   #72         | PIX1(config-context)# join-failover-group 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: exit
       +0.000 primary   #73         story types: exit
       +0.000 primary   #73         | PIX1(config-context)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off
> primary: prompt hostname context
       +0.000 primary   #74         story types: prompt hostname context
       +0.000 primary   #74         | PIX1(config)# prompt hostname context
    = +0.000 primary 1 Disabled, 2 Disabled; secondary off

# Step 7: failover is enabled. The cable says that the other unit has no power, so nobody is waited for.
> primary: failover
       +0.000 primary   #75         story types: failover
       +0.000 primary   #75         | PIX1(config)# failover
       +0.000 primary   #75         group 0 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #75         group 0 uses the standby addresses
       +0.000 primary   #75         group 1 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #75         group 1 uses the standby addresses
       +0.000 primary   #75         group 2 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #75         group 2 uses the standby addresses
       +0.000 primary   #75         group 0 Negotiation -> Just Active: No Active unit found
       +0.000 primary   #75         group 0 uses the active addresses
       +0.000 primary   #75         log 1 105002: (Primary) Enabling failover.
       +0.000 primary   #75         log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #75         log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #75         log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #75         log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 primary   #75         log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #75         log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #75         log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #75         log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 primary   #75         log 6 311003: LU recv thread up
       +0.000 primary   #75         log 6 311004: LU xmit thread up
    = +0.000 primary 1 Negotiation, 2 Negotiation; secondary off
> run 5 s
       +0.250 primary   #76         group 0 Just Active -> Active Drain: No Active unit found
       +0.500 primary   #77         group 0 Active Drain -> Active Applying Config: No Active unit found
       +0.750 primary   #78         group 0 Active Applying Config -> Active Config Applied: No Active unit found
       +1.000 primary   #79         group 0 Active Config Applied -> Active: No Active unit found
       +1.000 primary   #79         | Group 1 No Response from Mate, Switch to Active
       +1.000 primary   #79         group 1 Negotiation -> Just Active: No Active unit found
       +1.000 primary   #79         group 1 uses the active addresses
       +1.000 primary   #79         log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
       +1.000 primary   #79         log 4 411002: Line protocol on Interface inside, changed state to down
       +1.000 primary   #79         log 4 411002: Line protocol on Interface outside, changed state to down
       +1.000 primary   #79         log 4 411001: Line protocol on Interface inside, changed state to up
       +1.000 primary   #79         log 4 411001: Line protocol on Interface outside, changed state to up
       +1.250 primary   #80         group 1 Just Active -> Active Drain: No Active unit found
       +1.500 primary   #81         group 1 Active Drain -> Active Applying Config: No Active unit found
       +1.750 primary   #82         group 1 Active Applying Config -> Active Config Applied: No Active unit found
       +2.000 primary   #83         group 1 Active Config Applied -> Active: No Active unit found
       +2.000 primary   #83         | Group 2 No Response from Mate, Switch to Active
       +2.000 primary   #83         group 2 Negotiation -> Just Active: No Active unit found
       +2.000 primary   #83         group 2 uses the active addresses
       +2.000 primary   #83         log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
       +2.000 primary   #83         log 4 411002: Line protocol on Interface inside, changed state to down
       +2.000 primary   #83         log 4 411002: Line protocol on Interface outside, changed state to down
       +2.000 primary   #83         log 4 411001: Line protocol on Interface inside, changed state to up
       +2.000 primary   #83         log 4 411001: Line protocol on Interface outside, changed state to up
       +2.250 primary   #84         group 2 Just Active -> Active Drain: No Active unit found
       +2.500 primary   #85         group 2 Active Drain -> Active Applying Config: No Active unit found
       +2.750 primary   #86         group 2 Active Applying Config -> Active Config Applied: No Active unit found
       +3.000 primary   #87         group 2 Active Config Applied -> Active: No Active unit found
    = +5.000 primary 1 Active, 2 Active; secondary off
> primary: show failover
       +5.000 primary   #89         story types: show failover
       +5.000 primary   #89         | PIX1(config)# show failover
       +5.000 primary   #89         | Failover On
       +5.000 primary   #89         | Cable status: Other side powered off
       +5.000 primary   #89         | Failover unit Primary
       +5.000 primary   #89         | Failover LAN Interface: N/A - Serial-based failover enabled
       +5.000 primary   #89         | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +5.000 primary   #89         | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +5.000 primary   #89         | Interface Policy 1
       +5.000 primary   #89         | Monitored Interfaces 4 of 250 maximum
       +5.000 primary   #89         | Version: Ours 7.2(2), Mate Unknown
       +5.000 primary   #89         | Group 1 last failover at: 06:10:06 UTC Apr 16 2007
       +5.000 primary   #89         | Group 2 last failover at: 06:10:07 UTC Apr 16 2007
       +5.000 primary   #89         |
       +5.000 primary   #89         |   This host:    Primary
       +5.000 primary   #89         |   Group 1       State:          Active
       +5.000 primary   #89         |                 Active time:    4 (sec)
       +5.000 primary   #89         |   Group 2       State:          Active
       +5.000 primary   #89         |                 Active time:    3 (sec)
       +5.000 primary   #89         |
       +5.000 primary   #89         |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
       +5.000 primary   #89         |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
       +5.000 primary   #89         |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
       +5.000 primary   #89         |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
       +5.000 primary   #89         |
       +5.000 primary   #89         |   Other host:   Secondary
       +5.000 primary   #89         |   Group 1       State:          Not Detected
       +5.000 primary   #89         |                 Active time:    0 (sec)
       +5.000 primary   #89         |   Group 2       State:          Not Detected
       +5.000 primary   #89         |                 Active time:    0 (sec)
       +5.000 primary   #89         |
       +5.000 primary   #89         |                   context1 Interface inside (192.168.1.2): Unknown
       +5.000 primary   #89         |                   context1 Interface outside (172.16.1.2): Unknown
       +5.000 primary   #89         |                   context2 Interface inside (192.168.2.2): Unknown
       +5.000 primary   #89         |                   context2 Interface outside (172.16.2.2): Unknown
       +5.000 primary   #89         |
       +5.000 primary   #89         | Stateful Failover Logical Update Statistics
       +5.000 primary   #89         |         Link : stateful Ethernet2 (up)
       +5.000 primary   #89         |         Stateful Obj    xmit       xerr       rcv        rerr
       +5.000 primary   #89         |         General         0          0          0          0
       +5.000 primary   #89         |         sys cmd         0          0          0          0
       +5.000 primary   #89         |         up time         0          0          0          0
       +5.000 primary   #89         |         RPC services    0          0          0          0
       +5.000 primary   #89         |         TCP conn        0          0          0          0
       +5.000 primary   #89         |         UDP conn        0          0          0          0
       +5.000 primary   #89         |         ARP tbl         0          0          0          0
       +5.000 primary   #89         |         Xlate_Timeout   0          0          0          0
       +5.000 primary   #89         |
       +5.000 primary   #89         |         Logical Update Queue Information
       +5.000 primary   #89         |                         Cur     Max     Total
       +5.000 primary   #89         |         Recv Q:         0       0       0
       +5.000 primary   #89         |         Xmit Q:         0       0       0
    = +5.000 primary 1 Active, 2 Active; secondary off

# Step 8: power on the secondary unit and enable failover there, with no bootstrap: it pulls the configuration at once.
> repair power secondary
       +5.000 secondary #90         REPAIRED power secondary
       +5.000 secondary #90<90      power off -> booting
       +5.000 primary   #91<90      serial cable: Normal
       +5.000 primary   #91<90      log 1 101001: (Primary) Failover cable OK.
    = +5.000 primary 1 Active, 2 Active; secondary booting
> run 60 s
      +65.000 secondary #107<90     power booting -> on
      +65.000 secondary #107<90     serial cable: Normal
      +65.000 secondary #107<90     FAULT shutdown secondary Ethernet0
      +65.000 secondary #107<90     FAULT shutdown secondary Ethernet1
      +65.000 secondary #107<90     FAULT shutdown secondary Ethernet2
    = +65.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: terminal pager 0
      +65.000 secondary #109        story types: terminal pager 0
      +65.000 secondary #109        | pixfirewall# terminal pager 0
    = +65.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: configure terminal
      +65.000 secondary #110        story types: configure terminal
      +65.000 secondary #110        | pixfirewall# configure terminal
    = +65.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover
      +65.000 secondary #111        story types: failover
      +65.000 secondary #111        | pixfirewall(config)# failover
      +65.000 secondary #111        group 0 Disabled -> Negotiation: Set by the config command
      +65.000 secondary #111        group 0 uses the standby addresses
      +65.000 secondary #111        log 1 105002: (Secondary) Enabling failover.
    = +65.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> run 90 s
      +65.001 primary   #112<111    peer Not Detected -> Up, link Unknown -> Up
      +65.001 primary   #112<111    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +65.002 secondary #113<112    peer Not Detected -> Up, link Unknown -> Up
      +65.002 secondary #113<112    |
      +65.002 secondary #113<112    |         Detected an Active mate
      +65.002 secondary #113<112    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #113)
      +65.002 secondary #113<112    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +67.002 secondary #115        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 secondary #115        sends config-request on failover
      +67.003 primary   #116<115    | Beginning configuration replication: Sending to mate.
      +67.003 primary   #116<115    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
      +67.004 secondary #119<118    | Beginning configuration replication from mate.
      +67.004 secondary #119<118    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
      +73.064 secondary #212<211    group 1 Disabled -> Negotiation: Failover state check
      +73.064 secondary #212<211    group 1 uses the standby addresses
      +73.064 secondary #212<211    group 2 Disabled -> Negotiation: Failover state check
      +73.064 secondary #212<211    group 2 uses the standby addresses
      +73.064 secondary #212<211    | Group 1 Detected Active mate
      +73.064 secondary #212<211    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #113)
      +73.064 secondary #212<211    | Group 2 Detected Active mate
      +73.064 secondary #212<211    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #113)
      +73.064 secondary #212<211    | End configuration replication from mate.
      +73.064 secondary #212<211    group 0 Sync Config -> Sync File System: Detected an Active mate
      +73.064 secondary #212<211    log 1 709006: (Secondary) End Configuration Replication (STB)
      +73.064 secondary #212<211    REPAIRED shutdown secondary Ethernet0
      +73.064 secondary #212<211    REPAIRED shutdown secondary Ethernet1
      +73.064 secondary #212<211    REPAIRED shutdown secondary Ethernet2
      +73.064 secondary #213<212    Ethernet0 carrier up
      +73.064 secondary #213<212    log 4 411001: Line protocol on Interface inside, changed state to up
      +73.064 secondary #213<212    log 4 411001: Line protocol on Interface inside, changed state to up
      +73.064 secondary #214<212    Ethernet1 carrier up
      +73.064 secondary #214<212    log 4 411001: Line protocol on Interface outside, changed state to up
      +73.064 secondary #214<212    log 4 411001: Line protocol on Interface outside, changed state to up
      +73.064 secondary #215<212    Ethernet2 carrier up
      +73.064 secondary #215<212    log 4 411001: Line protocol on Interface stateful, changed state to up
      +73.064 secondary #216        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +73.064 secondary #216        sends bulk-request on state
      +73.064 secondary #216        log 6 311003: LU recv thread up
      +73.064 secondary #216        log 6 311004: LU xmit thread up
      +73.065 primary   #217<212    | End Configuration Replication to mate
      +73.065 primary   #217<212    log 1 709004: (Primary) End Configuration Replication (ACT)
      +73.065 primary   #220<216    log 6 311001: LU loading standby start
      +73.065 primary   #220<216    sends bulk-done on state
      +73.065 primary   #220<216    log 6 311002: LU loading standby end
      +73.066 secondary #222<220    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +75.001 secondary #225<224    context1/inside Unknown -> Normal (Waiting)
      +75.001 secondary #225<224    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +75.001 secondary #226<224    context1/outside Unknown -> Normal (Waiting)
      +75.001 secondary #226<224    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +75.001 secondary #227<224    context2/inside Unknown -> Normal (Waiting)
      +75.001 secondary #227<224    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +75.001 secondary #228<224    context2/outside Unknown -> Normal (Waiting)
      +75.001 secondary #228<224    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +75.064 secondary #235        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +75.064 secondary #235        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +75.064 secondary #235        group 1 Sync Config -> Sync File System: Detected an Active mate
      +75.064 secondary #235        group 2 Sync Config -> Sync File System: Detected an Active mate
      +75.064 secondary #236        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +75.064 secondary #236        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +75.064 secondary #236        group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +75.064 secondary #236        group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +78.065 primary   #240<239    context1/inside Normal -> Normal
      +78.065 primary   #240<239    log 1 105004: (Primary) Monitoring on interface inside normal
      +78.065 primary   #241<239    context1/outside Normal -> Normal
      +78.065 primary   #241<239    log 1 105004: (Primary) Monitoring on interface outside normal
      +78.065 primary   #242<239    context2/inside Normal -> Normal
      +78.065 primary   #242<239    log 1 105004: (Primary) Monitoring on interface inside normal
      +78.065 primary   #243<239    context2/outside Normal -> Normal
      +78.065 primary   #243<239    log 1 105004: (Primary) Monitoring on interface outside normal
      +80.001 secondary #250<248    context1/inside Normal -> Normal
      +80.001 secondary #250<248    log 1 105004: (Secondary) Monitoring on interface inside normal
      +80.001 secondary #251<248    context1/outside Normal -> Normal
      +80.001 secondary #251<248    log 1 105004: (Secondary) Monitoring on interface outside normal
      +80.001 secondary #252<248    context2/inside Normal -> Normal
      +80.001 secondary #252<248    log 1 105004: (Secondary) Monitoring on interface inside normal
      +80.001 secondary #253<248    context2/outside Normal -> Normal
      +80.001 secondary #253<248    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +155.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> secondary: show failover
     +155.000 secondary #461        story types: show failover
     +155.000 secondary #461        | PIX1(config)# show failover
     +155.000 secondary #461        | Failover On
     +155.000 secondary #461        | Cable status: Normal
     +155.000 secondary #461        | Failover unit Secondary
     +155.000 secondary #461        | Failover LAN Interface: N/A - Serial-based failover enabled
     +155.000 secondary #461        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +155.000 secondary #461        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +155.000 secondary #461        | Interface Policy 1
     +155.000 secondary #461        | Monitored Interfaces 4 of 250 maximum
     +155.000 secondary #461        | Version: Ours 7.2(2), Mate 7.2(2)
     +155.000 secondary #461        | Group 1 last failover at: 06:11:18 UTC Apr 16 2007
     +155.000 secondary #461        | Group 2 last failover at: 06:11:18 UTC Apr 16 2007
     +155.000 secondary #461        |
     +155.000 secondary #461        |   This host:    Secondary
     +155.000 secondary #461        |   Group 1       State:          Standby Ready
     +155.000 secondary #461        |                 Active time:    0 (sec)
     +155.000 secondary #461        |   Group 2       State:          Standby Ready
     +155.000 secondary #461        |                 Active time:    0 (sec)
     +155.000 secondary #461        |
     +155.000 secondary #461        |                   context1 Interface inside (192.168.1.2): Normal
     +155.000 secondary #461        |                   context1 Interface outside (172.16.1.2): Normal
     +155.000 secondary #461        |                   context2 Interface inside (192.168.2.2): Normal
     +155.000 secondary #461        |                   context2 Interface outside (172.16.2.2): Normal
     +155.000 secondary #461        |
     +155.000 secondary #461        |   Other host:   Primary
     +155.000 secondary #461        |   Group 1       State:          Active
     +155.000 secondary #461        |                 Active time:    154 (sec)
     +155.000 secondary #461        |   Group 2       State:          Active
     +155.000 secondary #461        |                 Active time:    153 (sec)
     +155.000 secondary #461        |
     +155.000 secondary #461        |                   context1 Interface inside (192.168.1.1): Normal
     +155.000 secondary #461        |                   context1 Interface outside (172.16.1.1): Normal
     +155.000 secondary #461        |                   context2 Interface inside (192.168.2.1): Normal
     +155.000 secondary #461        |                   context2 Interface outside (172.16.2.1): Normal
     +155.000 secondary #461        |
     +155.000 secondary #461        | Stateful Failover Logical Update Statistics
     +155.000 secondary #461        |         Link : stateful Ethernet2 (up)
     +155.000 secondary #461        |         Stateful Obj    xmit       xerr       rcv        rerr
     +155.000 secondary #461        |         General         11         0          11         1
     +155.000 secondary #461        |         sys cmd         11         0          11         1
     +155.000 secondary #461        |         up time         0          0          0          0
     +155.000 secondary #461        |         RPC services    0          0          0          0
     +155.000 secondary #461        |         TCP conn        0          0          0          0
     +155.000 secondary #461        |         UDP conn        0          0          0          0
     +155.000 secondary #461        |         ARP tbl         0          0          0          0
     +155.000 secondary #461        |         Xlate_Timeout   0          0          0          0
     +155.000 secondary #461        |
     +155.000 secondary #461        |         Logical Update Queue Information
     +155.000 secondary #461        |                         Cur     Max     Total
     +155.000 secondary #461        |         Recv Q:         0       1       22
     +155.000 secondary #461        |         Xmit Q:         0       1       11
    = +155.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready

# Steps 9 and 10: saved on both; and the group that prefers the secondary unit is moved there.
> primary: copy running-config startup-config
     +155.000 primary   #462        story types: copy running-config startup-config
     +155.000 primary   #462        | PIX1(config)# copy running-config startup-config
     +155.000 primary   #462        | Building configuration...
     +155.000 primary   #462        | Cryptochecksum: fa73348b b9bea53b de455955 c0926ae0
     +155.000 primary   #462        |
     +155.000 primary   #462        | 1214 bytes copied in 0.162 secs
     +155.000 primary   #462        | [OK]
     +155.000 primary   #463<462    sends command on failover
    = +155.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: end
     +155.000 primary   #464        story types: end
     +155.000 primary   #464        | PIX1(config)# end
    = +155.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: no failover active group 2
     +155.000 primary   #465        story types: no failover active group 2
     +155.000 primary   #465        | PIX1# no failover active group 2
     +155.000 primary   #465        asks the peer to take group 2: Set by the config command
    = +155.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> run 10 s
     +155.001 secondary #472<462    sends command-ack on failover
     +155.001 secondary #473<465    | Group 2 Switching to Active
     +155.001 secondary #473<465    group 2 Standby Ready -> Just Active: Other unit wants me Active
     +155.001 secondary #473<465    group 2 uses the active addresses
     +155.001 secondary #473<465    log 1 104001: (Secondary) Switching to ACTIVE - mate want me Active.
     +155.001 secondary #473<465    log 4 411002: Line protocol on Interface inside, changed state to down
     +155.001 secondary #473<465    log 4 411002: Line protocol on Interface outside, changed state to down
     +155.001 secondary #473<465    log 4 411001: Line protocol on Interface inside, changed state to up
     +155.001 secondary #473<465    log 4 411001: Line protocol on Interface outside, changed state to up
     +155.002 primary   #475<473    | Group 2 Switching to Standby
     +155.002 primary   #475<473    group 2 Active -> Standby Ready: Set by the config command
     +155.002 primary   #475<473    group 2 uses the standby addresses
     +155.002 primary   #475<473    log 1 104002: (Primary) Switching to STANDBY - Set by the config command.
     +155.002 primary   #475<473    log 4 411002: Line protocol on Interface inside, changed state to down
     +155.002 primary   #475<473    log 4 411002: Line protocol on Interface outside, changed state to down
     +155.002 primary   #475<473    log 4 411001: Line protocol on Interface inside, changed state to up
     +155.002 primary   #475<473    log 4 411001: Line protocol on Interface outside, changed state to up
     +155.251 secondary #478        group 2 Just Active -> Active Drain: Other unit wants me Active
     +155.501 secondary #480        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
     +155.751 secondary #482        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
     +156.001 secondary #484        group 2 Active Config Applied -> Active: Other unit wants me Active
    = +165.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show running-config
     +165.000 primary   #506        story types: show running-config
     +165.000 primary   #506        | PIX1# show running-config
     +165.000 primary   #506        | : Saved
     +165.000 primary   #506        | :
     +165.000 primary   #506        | PIX Version 7.2(2) <system>
     +165.000 primary   #506        | !
     +165.000 primary   #506        | hostname PIX1
     +165.000 primary   #506        | enable password 8Ry2YjIyt7RRXU24 encrypted
     +165.000 primary   #506        | no mac-address auto
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet0
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet0.1
     +165.000 primary   #506        |  vlan 2
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet0.2
     +165.000 primary   #506        |  vlan 4
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet1
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet1.1
     +165.000 primary   #506        |  vlan 3
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet1.2
     +165.000 primary   #506        |  vlan 5
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet2
     +165.000 primary   #506        |  description STATE Failover Interface
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet3
     +165.000 primary   #506        |  shutdown
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet4
     +165.000 primary   #506        |  shutdown
     +165.000 primary   #506        | !
     +165.000 primary   #506        | interface Ethernet5
     +165.000 primary   #506        |  shutdown
     +165.000 primary   #506        | !
     +165.000 primary   #506        | class default
     +165.000 primary   #506        |   limit-resource All 0
     +165.000 primary   #506        |   limit-resource ASDM 5
     +165.000 primary   #506        |   limit-resource SSH 5
     +165.000 primary   #506        |   limit-resource Telnet 5
     +165.000 primary   #506        | !
     +165.000 primary   #506        |
     +165.000 primary   #506        | ftp mode passive
     +165.000 primary   #506        | pager lines 24
     +165.000 primary   #506        | failover
     +165.000 primary   #506        | failover link stateful Ethernet2
     +165.000 primary   #506        | failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
     +165.000 primary   #506        | failover group 1
     +165.000 primary   #506        | failover group 2
     +165.000 primary   #506        |   secondary
     +165.000 primary   #506        | no asdm history enable
     +165.000 primary   #506        | arp timeout 14400
     +165.000 primary   #506        | console timeout 0
     +165.000 primary   #506        |
     +165.000 primary   #506        | admin-context admin
     +165.000 primary   #506        | context admin
     +165.000 primary   #506        |   config-url flash:/admin.cfg
     +165.000 primary   #506        | !
     +165.000 primary   #506        |
     +165.000 primary   #506        | context context1
     +165.000 primary   #506        |   allocate-interface Ethernet0.1 inside_context1
     +165.000 primary   #506        |   allocate-interface Ethernet1.1 outside_context1
     +165.000 primary   #506        |   config-url flash:/context1.cfg
     +165.000 primary   #506        |   join-failover-group 1
     +165.000 primary   #506        | !
     +165.000 primary   #506        |
     +165.000 primary   #506        | context context2
     +165.000 primary   #506        |   allocate-interface Ethernet0.2 inside_context2
     +165.000 primary   #506        |   allocate-interface Ethernet1.2 outside_context2
     +165.000 primary   #506        |   config-url flash:/context2.cfg
     +165.000 primary   #506        |   join-failover-group 2
     +165.000 primary   #506        | !
     +165.000 primary   #506        |
     +165.000 primary   #506        | prompt hostname context
     +165.000 primary   #506        | Cryptochecksum:fa73348bb9bea53bde455955c0926ae0
     +165.000 primary   #506        | : end
    = +165.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show failover
     +165.000 primary   #507        story types: show failover
     +165.000 primary   #507        | PIX1# show failover
     +165.000 primary   #507        | Failover On
     +165.000 primary   #507        | Cable status: Normal
     +165.000 primary   #507        | Failover unit Primary
     +165.000 primary   #507        | Failover LAN Interface: N/A - Serial-based failover enabled
     +165.000 primary   #507        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +165.000 primary   #507        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +165.000 primary   #507        | Interface Policy 1
     +165.000 primary   #507        | Monitored Interfaces 4 of 250 maximum
     +165.000 primary   #507        | Version: Ours 7.2(2), Mate 7.2(2)
     +165.000 primary   #507        | Group 1 last failover at: 06:10:06 UTC Apr 16 2007
     +165.000 primary   #507        | Group 2 last failover at: 06:12:40 UTC Apr 16 2007
     +165.000 primary   #507        |
     +165.000 primary   #507        |   This host:    Primary
     +165.000 primary   #507        |   Group 1       State:          Active
     +165.000 primary   #507        |                 Active time:    164 (sec)
     +165.000 primary   #507        |   Group 2       State:          Standby Ready
     +165.000 primary   #507        |                 Active time:    153 (sec)
     +165.000 primary   #507        |
     +165.000 primary   #507        |                   context1 Interface inside (192.168.1.1): Normal
     +165.000 primary   #507        |                   context1 Interface outside (172.16.1.1): Normal
     +165.000 primary   #507        |                   context2 Interface inside (192.168.2.2): Normal
     +165.000 primary   #507        |                   context2 Interface outside (172.16.2.2): Normal
     +165.000 primary   #507        |
     +165.000 primary   #507        |   Other host:   Secondary
     +165.000 primary   #507        |   Group 1       State:          Standby Ready
     +165.000 primary   #507        |                 Active time:    0 (sec)
     +165.000 primary   #507        |   Group 2       State:          Active
     +165.000 primary   #507        |                 Active time:    9 (sec)
     +165.000 primary   #507        |
     +165.000 primary   #507        |                   context1 Interface inside (192.168.1.2): Normal
     +165.000 primary   #507        |                   context1 Interface outside (172.16.1.2): Normal
     +165.000 primary   #507        |                   context2 Interface inside (192.168.2.1): Normal
     +165.000 primary   #507        |                   context2 Interface outside (172.16.2.1): Normal
     +165.000 primary   #507        |
     +165.000 primary   #507        | Stateful Failover Logical Update Statistics
     +165.000 primary   #507        |         Link : stateful Ethernet2 (up)
     +165.000 primary   #507        |         Stateful Obj    xmit       xerr       rcv        rerr
     +165.000 primary   #507        |         General         15         0          12         0
     +165.000 primary   #507        |         sys cmd         15         0          12         0
     +165.000 primary   #507        |         up time         0          0          0          0
     +165.000 primary   #507        |         RPC services    0          0          0          0
     +165.000 primary   #507        |         TCP conn        0          0          0          0
     +165.000 primary   #507        |         UDP conn        0          0          0          0
     +165.000 primary   #507        |         ARP tbl         0          0          0          0
     +165.000 primary   #507        |         Xlate_Timeout   0          0          0          0
     +165.000 primary   #507        |
     +165.000 primary   #507        |         Logical Update Queue Information
     +165.000 primary   #507        |                         Cur     Max     Total
     +165.000 primary   #507        |         Recv Q:         0       1       41
     +165.000 primary   #507        |         Xmit Q:         0       1       15
    = +165.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: show running-config failover
     +165.000 secondary #508        story types: show running-config failover
     +165.000 secondary #508        | PIX1(config)# show running-config failover
     +165.000 secondary #508        | failover
     +165.000 secondary #508        | failover link stateful Ethernet2
     +165.000 secondary #508        | failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
     +165.000 secondary #508        | failover group 1
     +165.000 secondary #508        | failover group 2
     +165.000 secondary #508        |   secondary
    = +165.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
