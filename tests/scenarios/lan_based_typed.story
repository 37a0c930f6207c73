# From two empty units to a running pair: LAN-based Active/Active failover, every command of the source document typed at the
# two consoles in its order (source: LAN-Based Active/Active Failover Configuration, Primary and Secondary Unit Configuration).
@ lab empty-lan
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

> primary: terminal pager 0
       +0.000 primary   #1          story types: terminal pager 0
       +0.000 primary   #1          | pixfirewall# terminal pager 0
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: terminal pager 0
       +0.000 secondary #2          story types: terminal pager 0
       +0.000 secondary #2          | pixfirewall# terminal pager 0
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

> primary: show mode
       +0.000 primary   #3          story types: show mode
       +0.000 primary   #3          | pixfirewall# show mode
       +0.000 primary   #3          | Security context mode: multiple
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: show running-config
       +0.000 primary   #4          story types: show running-config
       +0.000 primary   #4          | pixfirewall# show running-config
       +0.000 primary   #4          | : Saved
       +0.000 primary   #4          | :
       +0.000 primary   #4          | PIX Version 7.2(2) <system>
       +0.000 primary   #4          | !
       +0.000 primary   #4          | hostname pixfirewall
       +0.000 primary   #4          | enable password 8Ry2YjIyt7RRXU24 encrypted
       +0.000 primary   #4          | no mac-address auto
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet0
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet1
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet2
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet3
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet4
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | interface Ethernet5
       +0.000 primary   #4          |  shutdown
       +0.000 primary   #4          | !
       +0.000 primary   #4          | class default
       +0.000 primary   #4          |   limit-resource All 0
       +0.000 primary   #4          |   limit-resource ASDM 5
       +0.000 primary   #4          |   limit-resource SSH 5
       +0.000 primary   #4          |   limit-resource Telnet 5
       +0.000 primary   #4          | !
       +0.000 primary   #4          |
       +0.000 primary   #4          | ftp mode passive
       +0.000 primary   #4          | pager lines 24
       +0.000 primary   #4          | no failover
       +0.000 primary   #4          | no asdm history enable
       +0.000 primary   #4          | arp timeout 14400
       +0.000 primary   #4          | console timeout 0
       +0.000 primary   #4          | prompt hostname context
       +0.000 primary   #4          | Cryptochecksum:b5cecc1e0921a9980e0ca328b76e055f
       +0.000 primary   #4          | : end
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: configure terminal
       +0.000 primary   #5          story types: configure terminal
       +0.000 primary   #5          | pixfirewall# configure terminal
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# The ports and their VLANs: enabled in the system execution space before they are given to the contexts.
> primary: hostname PIX1
       +0.000 primary   #6          story types: hostname PIX1
       +0.000 primary   #6          | pixfirewall(config)# hostname PIX1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface Ethernet 0
       +0.000 primary   #7          story types: interface Ethernet 0
       +0.000 primary   #7          | PIX1(config)# interface Ethernet 0
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: no shut
       +0.000 primary   #8          story types: no shut
       +0.000 primary   #8          | PIX1(config-if)# no shut
       +0.000 primary   #8          REPAIRED shutdown primary Ethernet0
       +0.000 primary   #9<8        Ethernet0 carrier up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface ethernet 0.1
       +0.000 primary   #10         story types: interface ethernet 0.1
       +0.000 primary   #10         | PIX1(config-if)# interface ethernet 0.1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: vlan 2
       +0.000 primary   #11         story types: vlan 2
       +0.000 primary   #11         | PIX1(config-subif)# vlan 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface e0.2
       +0.000 primary   #12         story types: interface e0.2
       +0.000 primary   #12         | PIX1(config-subif)# interface e0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: vlan 4
       +0.000 primary   #13         story types: vlan 4
       +0.000 primary   #13         | PIX1(config-subif)# vlan 4
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface Ethernet1
       +0.000 primary   #14         story types: interface Ethernet1
       +0.000 primary   #14         | PIX1(config-subif)# interface Ethernet1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: no shutdown
       +0.000 primary   #15         story types: no shutdown
       +0.000 primary   #15         | PIX1(config-if)# no shutdown
       +0.000 primary   #15         REPAIRED shutdown primary Ethernet1
       +0.000 primary   #16<15      Ethernet1 carrier up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface Ethernet1.1
       +0.000 primary   #17         story types: interface Ethernet1.1
       +0.000 primary   #17         | PIX1(config-if)# interface Ethernet1.1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: vlan 3
       +0.000 primary   #18         story types: vlan 3
       +0.000 primary   #18         | PIX1(config-subif)# vlan 3
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface Ethernet1.2
       +0.000 primary   #19         story types: interface Ethernet1.2
       +0.000 primary   #19         | PIX1(config-subif)# interface Ethernet1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: vlan 5
       +0.000 primary   #20         story types: vlan 5
       +0.000 primary   #20         | PIX1(config-subif)# vlan 5
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# The contexts and what they see of the ports.
> primary: admin-context admin
       +0.000 primary   #21         story types: admin-context admin
       +0.000 primary   #21         | PIX1(config-subif)# admin-context admin
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: context admin
       +0.000 primary   #22         story types: context admin
       +0.000 primary   #22         | PIX1(config)# context admin
       +0.000 primary   #22         | Creating context 'admin'... Done. (1)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: config-url flash:/admin.cfg
       +0.000 primary   #23         story types: config-url flash:/admin.cfg
       +0.000 primary   #23         | PIX1(config-context)# config-url flash:/admin.cfg
       +0.000 primary   #23         | WARNING: Could not fetch the URL flash:/admin.cfg
       +0.000 primary   #23         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: context context1
       +0.000 primary   #24         story types: context context1
       +0.000 primary   #24         | PIX1(config-context)# context context1
       +0.000 primary   #24         | Creating context 'context1'... Done. (2)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: allocate-interface Ethernet0.1 inside_context1
       +0.000 primary   #25         story types: allocate-interface Ethernet0.1 inside_context1
       +0.000 primary   #25         | PIX1(config-context)# allocate-interface Ethernet0.1 inside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: allocate-interface Ethernet1.1 outside_context1
       +0.000 primary   #26         story types: allocate-interface Ethernet1.1 outside_context1
       +0.000 primary   #26         | PIX1(config-context)# allocate-interface Ethernet1.1 outside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: config-url flash:/context1.cfg
       +0.000 primary   #27         story types: config-url flash:/context1.cfg
       +0.000 primary   #27         | PIX1(config-context)# config-url flash:/context1.cfg
       +0.000 primary   #27         | WARNING: Could not fetch the URL flash:/context1.cfg
       +0.000 primary   #27         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: context context2
       +0.000 primary   #28         story types: context context2
       +0.000 primary   #28         | PIX1(config-context)# context context2
       +0.000 primary   #28         | Creating context 'context2'... Done. (3)
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: allocate-interface Ethernet0.2 inside_context2
       +0.000 primary   #29         story types: allocate-interface Ethernet0.2 inside_context2
       +0.000 primary   #29         | PIX1(config-context)# allocate-interface Ethernet0.2 inside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: allocate-interface Ethernet1.2 outside_context2
       +0.000 primary   #30         story types: allocate-interface Ethernet1.2 outside_context2
       +0.000 primary   #30         | PIX1(config-context)# allocate-interface Ethernet1.2 outside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: config-url flash:/context2.cfg
       +0.000 primary   #31         story types: config-url flash:/context2.cfg
       +0.000 primary   #31         | PIX1(config-context)# config-url flash:/context2.cfg
       +0.000 primary   #31         | WARNING: Could not fetch the URL flash:/context2.cfg
       +0.000 primary   #31         | INFO: Creating context with default config
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 1: active and standby addresses, inside each context.
> primary: changeto context context1
       +0.000 primary   #32         story types: changeto context context1
       +0.000 primary   #32         | PIX1(config-context)# changeto context context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: hostname context1
       +0.000 primary   #33         story types: hostname context1
       +0.000 primary   #33         | PIX1/context1(config)# hostname context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface inside_context1
       +0.000 primary   #34         story types: interface inside_context1
       +0.000 primary   #34         | PIX1/context1(config)# interface inside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: nameif inside
       +0.000 primary   #35         story types: nameif inside
       +0.000 primary   #35         | PIX1/context1(config-if)# nameif inside
       +0.000 primary   #35         | INFO: Security level for "inside" set to 100 by default.
       +0.000 primary   #35         context1/inside Unknown -> Normal (Waiting) (because #9)
       +0.000 primary   #35         log 1 105003: (Secondary) Monitoring on interface inside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #36         story types: ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #36         | PIX1/context1(config-if)# ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface outside_context1
       +0.000 primary   #37         story types: interface outside_context1
       +0.000 primary   #37         | PIX1/context1(config-if)# interface outside_context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: nameif outside
       +0.000 primary   #38         story types: nameif outside
       +0.000 primary   #38         | PIX1/context1(config-if)# nameif outside
       +0.000 primary   #38         | INFO: Security level for "outside" set to 0 by default.
       +0.000 primary   #38         context1/outside Unknown -> Normal (Waiting) (because #16)
       +0.000 primary   #38         log 1 105003: (Secondary) Monitoring on interface outside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #39         story types: ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #39         | PIX1/context1(config-if)# ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: exit
       +0.000 primary   #40         story types: exit
       +0.000 primary   #40         | PIX1/context1(config-if)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: monitor-interface inside
       +0.000 primary   #41         story types: monitor-interface inside
       +0.000 primary   #41         | PIX1/context1(config)# monitor-interface inside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: monitor-interface outside
       +0.000 primary   #42         story types: monitor-interface outside
       +0.000 primary   #42         | PIX1/context1(config)# monitor-interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #43         story types: access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #43         | PIX1/context1(config)# access-list 100 extended permit tcp any host 172.16.1.1 eq www
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #44         story types: static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #44         | PIX1/context1(config)# static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: access-group 100 in interface outside
       +0.000 primary   #45         story types: access-group 100 in interface outside
       +0.000 primary   #45         | PIX1/context1(config)# access-group 100 in interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #46         story types: route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #46         | PIX1/context1(config)# route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: show running-config
       +0.000 primary   #47         story types: show running-config
       +0.000 primary   #47         | PIX1/context1(config)# show running-config
       +0.000 primary   #47         | : Saved
       +0.000 primary   #47         | :
       +0.000 primary   #47         | PIX Version 7.2(2) <context>
       +0.000 primary   #47         | !
       +0.000 primary   #47         | hostname context1
       +0.000 primary   #47         | enable password 8Ry2YjIyt7RRXU24 encrypted
       +0.000 primary   #47         | names
       +0.000 primary   #47         | !
       +0.000 primary   #47         | interface inside_context1
       +0.000 primary   #47         |  nameif inside
       +0.000 primary   #47         |  security-level 100
       +0.000 primary   #47         |  ip address 192.168.1.1 255.255.255.0 standby 192.168.1.2
       +0.000 primary   #47         | !
       +0.000 primary   #47         | interface outside_context1
       +0.000 primary   #47         |  nameif outside
       +0.000 primary   #47         |  security-level 0
       +0.000 primary   #47         |  ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2
       +0.000 primary   #47         | !
       +0.000 primary   #47         | passwd 2KFQnbNIdI.2KYOU encrypted
       +0.000 primary   #47         | access-list 100 extended permit tcp any host 172.16.1.1 eq www
       +0.000 primary   #47         | pager lines 24
       +0.000 primary   #47         | mtu inside 1500
       +0.000 primary   #47         | mtu outside 1500
       +0.000 primary   #47         | monitor-interface inside
       +0.000 primary   #47         | monitor-interface outside
       +0.000 primary   #47         | icmp unreachable rate-limit 1 burst-size 1
       +0.000 primary   #47         | no asdm history enable
       +0.000 primary   #47         | arp timeout 14400
       +0.000 primary   #47         | static (inside,outside) 172.16.1.1 192.168.1.5 netmask 255.255.255.255
       +0.000 primary   #47         | access-group 100 in interface outside
       +0.000 primary   #47         | route outside 0.0.0.0 0.0.0.0 172.16.1.3 1
       +0.000 primary   #47         | timeout xlate 3:00:00
       +0.000 primary   #47         | timeout conn 1:00:00 half-closed 0:10:00 udp 0:02:00 icmp 0:00:02
       +0.000 primary   #47         | timeout sunrpc 0:10:00 h323 0:05:00 h225 1:00:00 mgcp 0:05:00 mgcp-pat 0:05:00
       +0.000 primary   #47         | timeout sip 0:30:00 sip_media 0:02:00 sip-invite 0:03:00 sip-disconnect 0:02:00
       +0.000 primary   #47         | timeout uauth 0:05:00 absolute
       +0.000 primary   #47         | no snmp-server location
       +0.000 primary   #47         | no snmp-server contact
       +0.000 primary   #47         | telnet timeout 5
       +0.000 primary   #47         | ssh timeout 5
       +0.000 primary   #47         | !
       +0.000 primary   #47         | class-map inspection_default
       +0.000 primary   #47         |  match default-inspection-traffic
       +0.000 primary   #47         | !
       +0.000 primary   #47         | !
       +0.000 primary   #47         | policy-map type inspect dns preset_dns_map
       +0.000 primary   #47         |  parameters
       +0.000 primary   #47         |   message-length maximum 512
       +0.000 primary   #47         | policy-map global_policy
       +0.000 primary   #47         |  class inspection_default
       +0.000 primary   #47         |   inspect dns preset_dns_map
       +0.000 primary   #47         |   inspect ftp
       +0.000 primary   #47         |   inspect h323 h225
       +0.000 primary   #47         |   inspect h323 ras
       +0.000 primary   #47         |   inspect netbios
       +0.000 primary   #47         |   inspect rsh
       +0.000 primary   #47         |   inspect rtsp
       +0.000 primary   #47         |   inspect skinny
       +0.000 primary   #47         |   inspect esmtp
       +0.000 primary   #47         |   inspect sqlnet
       +0.000 primary   #47         |   inspect sunrpc
       +0.000 primary   #47         |   inspect tftp
       +0.000 primary   #47         |   inspect sip
       +0.000 primary   #47         |   inspect xdmcp
       +0.000 primary   #47         | !
       +0.000 primary   #47         | service-policy global_policy global
       +0.000 primary   #47         | Cryptochecksum:842fc3bac795096b50a6e33473db2423
       +0.000 primary   #47         | : end
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: changeto context context2
       +0.000 primary   #48         story types: changeto context context2
       +0.000 primary   #48         | PIX1/context1(config)# changeto context context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface inside_context2
       +0.000 primary   #49         story types: interface inside_context2
       +0.000 primary   #49         | PIX1/context2(config)# interface inside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: nameif inside
       +0.000 primary   #50         story types: nameif inside
       +0.000 primary   #50         | PIX1/context2(config-if)# nameif inside
       +0.000 primary   #50         | INFO: Security level for "inside" set to 100 by default.
       +0.000 primary   #50         context2/inside Unknown -> Normal (Waiting) (because #9)
       +0.000 primary   #50         log 1 105003: (Secondary) Monitoring on interface inside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
       +0.000 primary   #51         story types: ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
       +0.000 primary   #51         | PIX1/context2(config-if)# ip address 192.168.2.1 255.255.255.0 standby 192.168.2.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface outside_context2
       +0.000 primary   #52         story types: interface outside_context2
       +0.000 primary   #52         | PIX1/context2(config-if)# interface outside_context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: nameif outside
       +0.000 primary   #53         story types: nameif outside
       +0.000 primary   #53         | PIX1/context2(config-if)# nameif outside
       +0.000 primary   #53         | INFO: Security level for "outside" set to 0 by default.
       +0.000 primary   #53         context2/outside Unknown -> Normal (Waiting) (because #16)
       +0.000 primary   #53         log 1 105003: (Secondary) Monitoring on interface outside waiting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
       +0.000 primary   #54         story types: ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
       +0.000 primary   #54         | PIX1/context2(config-if)# ip address 172.16.2.1 255.255.255.0 standby 172.16.2.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: monitor-interface inside
       +0.000 primary   #55         story types: monitor-interface inside
       +0.000 primary   #55         | PIX1/context2(config-if)# monitor-interface inside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: monitor-interface outside
       +0.000 primary   #56         story types: monitor-interface outside
       +0.000 primary   #56         | PIX1/context2(config)# monitor-interface outside
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: changeto system
       +0.000 primary   #57         story types: changeto system
       +0.000 primary   #57         | PIX1/context2(config)# changeto system
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 2: the basic failover parameters, in the system execution space.
> primary: failover lan enable
       +0.000 primary   #58         story types: failover lan enable
       +0.000 primary   #58         | PIX1(config)# failover lan enable
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover lan unit primary
       +0.000 primary   #59         story types: failover lan unit primary
       +0.000 primary   #59         | PIX1(config)# failover lan unit primary
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover lan interface LANFailover ethernet3
       +0.000 primary   #60         story types: failover lan interface LANFailover ethernet3
       +0.000 primary   #60         | PIX1(config)# failover lan interface LANFailover ethernet3
       +0.000 primary   #60         | INFO: Non-failover interface config is cleared on Ethernet3 and its sub-interfaces
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
       +0.000 primary   #61         story types: failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
       +0.000 primary   #61         | PIX1(config)# failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface Ethernet3
       +0.000 primary   #62         story types: interface Ethernet3
       +0.000 primary   #62         | PIX1(config)# interface Ethernet3
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: no shutdown
       +0.000 primary   #63         story types: no shutdown
       +0.000 primary   #63         | PIX1(config-if)# no shutdown
       +0.000 primary   #63         REPAIRED shutdown primary Ethernet3
       +0.000 primary   #64<63      Ethernet3 carrier up
       +0.000 primary   #64<63      log 4 411001: Line protocol on Interface LANFailover, changed state to up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover key foverlab
       +0.000 primary   #65         story types: failover key foverlab
       +0.000 primary   #65         | PIX1(config-if)# failover key foverlab
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 3: the Stateful Failover link.
> primary: failover link stateful Ethernet2
       +0.000 primary   #66         story types: failover link stateful Ethernet2
       +0.000 primary   #66         | PIX1(config)# failover link stateful Ethernet2
       +0.000 primary   #66         | INFO: Non-failover interface config is cleared on Ethernet2 and its sub-interfaces
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
       +0.000 primary   #67         story types: failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
       +0.000 primary   #67         | PIX1(config)# failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: interface ethernet 2
       +0.000 primary   #68         story types: interface ethernet 2
       +0.000 primary   #68         | PIX1(config)# interface ethernet 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: no shutdown
       +0.000 primary   #69         story types: no shutdown
       +0.000 primary   #69         | PIX1(config-if)# no shutdown
       +0.000 primary   #69         REPAIRED shutdown primary Ethernet2
       +0.000 primary   #70<69      Ethernet2 carrier up
       +0.000 primary   #70<69      log 4 411001: Line protocol on Interface stateful, changed state to up
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 4: the failover groups.
> primary: failover group 1
       +0.000 primary   #71         story types: failover group 1
       +0.000 primary   #71         | PIX1(config-if)# failover group 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: primary
       +0.000 primary   #72         story types: primary
       +0.000 primary   #72         | PIX1(config-fover-group)# primary
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: exit
       +0.000 primary   #73         story types: exit
       +0.000 primary   #73         | PIX1(config-fover-group)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover group 2
       +0.000 primary   #74         story types: failover group 2
       +0.000 primary   #74         | PIX1(config)# failover group 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: secondary
       +0.000 primary   #75         story types: secondary
       +0.000 primary   #75         | PIX1(config-fover-group)# secondary
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: exit
       +0.000 primary   #76         story types: exit
       +0.000 primary   #76         | PIX1(config-fover-group)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 5: every context joins its group.
> primary: context context1
       +0.000 primary   #77         story types: context context1
       +0.000 primary   #77         | PIX1(config)# context context1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: join-failover-group 1
       +0.000 primary   #78         story types: join-failover-group 1
       +0.000 primary   #78         | PIX1(config-context)# join-failover-group 1
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: exit
       +0.000 primary   #79         story types: exit
       +0.000 primary   #79         | PIX1(config-context)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: context context2
       +0.000 primary   #80         story types: context context2
       +0.000 primary   #80         | PIX1(config)# context context2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: join-failover-group 2
       +0.000 primary   #81         story types: join-failover-group 2
       +0.000 primary   #81         | PIX1(config-context)# join-failover-group 2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: exit
       +0.000 primary   #82         story types: exit
       +0.000 primary   #82         | PIX1(config-context)# exit
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: prompt hostname context
       +0.000 primary   #83         story types: prompt hostname context
       +0.000 primary   #83         | PIX1(config)# prompt hostname context
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

# Step 6: failover is enabled. Nobody answers, so both groups become active here.
> primary: failover
       +0.000 primary   #84         story types: failover
       +0.000 primary   #84         | PIX1(config)# failover
       +0.000 primary   #84         group 0 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #84         group 0 uses the standby addresses
       +0.000 primary   #84         group 1 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #84         group 1 uses the standby addresses
       +0.000 primary   #84         group 2 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #84         group 2 uses the standby addresses
       +0.000 primary   #84         log 1 105002: (Primary) Enabling failover.
       +0.000 primary   #84         log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #84         log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #84         log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #84         log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 primary   #84         log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #84         log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #84         log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #84         log 4 411001: Line protocol on Interface outside, changed state to up
    = +0.000 primary 1 Negotiation, 2 Negotiation; secondary 1 Disabled, 2 Disabled
> run 60 s
      +45.000 primary   #96         group 0 Negotiation -> Just Active: No Active unit found
      +45.000 primary   #96         group 0 uses the active addresses
      +45.000 primary   #96         log 6 311003: LU recv thread up
      +45.000 primary   #96         log 6 311004: LU xmit thread up
      +45.250 primary   #97         group 0 Just Active -> Active Drain: No Active unit found
      +45.500 primary   #98         group 0 Active Drain -> Active Applying Config: No Active unit found
      +45.750 primary   #99         group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +46.000 primary   #100        group 0 Active Config Applied -> Active: No Active unit found
      +46.000 primary   #100        | Group 1 No Response from Mate, Switch to Active
      +46.000 primary   #100        group 1 Negotiation -> Just Active: No Active unit found
      +46.000 primary   #100        group 1 uses the active addresses
      +46.000 primary   #100        log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
      +46.000 primary   #100        log 4 411002: Line protocol on Interface inside, changed state to down
      +46.000 primary   #100        log 4 411002: Line protocol on Interface outside, changed state to down
      +46.000 primary   #100        log 4 411001: Line protocol on Interface inside, changed state to up
      +46.000 primary   #100        log 4 411001: Line protocol on Interface outside, changed state to up
      +46.250 primary   #101        group 1 Just Active -> Active Drain: No Active unit found
      +46.500 primary   #102        group 1 Active Drain -> Active Applying Config: No Active unit found
      +46.750 primary   #103        group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +47.000 primary   #104        group 1 Active Config Applied -> Active: No Active unit found
      +47.000 primary   #104        | Group 2 No Response from Mate, Switch to Active
      +47.000 primary   #104        group 2 Negotiation -> Just Active: No Active unit found
      +47.000 primary   #104        group 2 uses the active addresses
      +47.000 primary   #104        log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
      +47.000 primary   #104        log 4 411002: Line protocol on Interface inside, changed state to down
      +47.000 primary   #104        log 4 411002: Line protocol on Interface outside, changed state to down
      +47.000 primary   #104        log 4 411001: Line protocol on Interface inside, changed state to up
      +47.000 primary   #104        log 4 411001: Line protocol on Interface outside, changed state to up
      +47.250 primary   #105        group 2 Just Active -> Active Drain: No Active unit found
      +47.500 primary   #106        group 2 Active Drain -> Active Applying Config: No Active unit found
      +47.750 primary   #107        group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +48.000 primary   #108        group 2 Active Config Applied -> Active: No Active unit found
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled

# The secondary unit: bootstrap, then `failover`. It pulls the configuration at once.
> secondary: configure terminal
      +60.000 secondary #113        story types: configure terminal
      +60.000 secondary #113        | pixfirewall# configure terminal
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover lan enable
      +60.000 secondary #114        story types: failover lan enable
      +60.000 secondary #114        | pixfirewall(config)# failover lan enable
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover lan interface LANFailover ethernet3
      +60.000 secondary #115        story types: failover lan interface LANFailover ethernet3
      +60.000 secondary #115        | pixfirewall(config)# failover lan interface LANFailover ethernet3
      +60.000 secondary #115        | INFO: Non-failover interface config is cleared on Ethernet3 and its sub-interfaces
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
      +60.000 secondary #116        story types: failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
      +60.000 secondary #116        | pixfirewall(config)# failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: interface ethernet3
      +60.000 secondary #117        story types: interface ethernet3
      +60.000 secondary #117        | pixfirewall(config)# interface ethernet3
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: no shutdown
      +60.000 secondary #118        story types: no shutdown
      +60.000 secondary #118        | pixfirewall(config-if)# no shutdown
      +60.000 secondary #118        REPAIRED shutdown secondary Ethernet3
      +60.000 secondary #119<118    Ethernet3 carrier up
      +60.000 secondary #119<118    log 4 411001: Line protocol on Interface LANFailover, changed state to up
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover key foverlab
      +60.000 secondary #120        story types: failover key foverlab
      +60.000 secondary #120        | pixfirewall(config-if)# failover key foverlab
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover lan unit secondary
      +60.000 secondary #121        story types: failover lan unit secondary
      +60.000 secondary #121        | pixfirewall(config)# failover lan unit secondary
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover
      +60.000 secondary #122        story types: failover
      +60.000 secondary #122        | pixfirewall(config)# failover
      +60.000 secondary #122        group 0 Disabled -> Negotiation: Set by the config command
      +60.000 secondary #122        group 0 uses the standby addresses
      +60.000 secondary #122        log 1 105002: (Secondary) Enabling failover.
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> run 90 s
      +60.001 primary   #123<122    peer Not Detected -> Up, link Unknown -> Up
      +60.001 primary   #123<122    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +60.002 secondary #124<123    peer Not Detected -> Up, link Unknown -> Up
      +60.002 secondary #124<123    |
      +60.002 secondary #124<123    |         Detected an Active mate
      +60.002 secondary #124<123    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #124)
      +60.002 secondary #124<123    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +62.002 secondary #126        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +62.002 secondary #126        sends config-request on failover
      +62.003 primary   #127<126    | Beginning configuration replication: Sending to mate.
      +62.003 primary   #127<126    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
      +62.004 secondary #130<129    | Beginning configuration replication from mate.
      +62.004 secondary #130<129    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
      +68.266 secondary #226<225    group 1 Disabled -> Negotiation: Failover state check
      +68.266 secondary #226<225    group 1 uses the standby addresses
      +68.266 secondary #226<225    group 2 Disabled -> Negotiation: Failover state check
      +68.266 secondary #226<225    group 2 uses the standby addresses
      +68.266 secondary #226<225    | Group 1 Detected Active mate
      +68.266 secondary #226<225    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #124)
      +68.266 secondary #226<225    | Group 2 Detected Active mate
      +68.266 secondary #226<225    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #124)
      +68.266 secondary #226<225    | End configuration replication from mate.
      +68.266 secondary #226<225    group 0 Sync Config -> Sync File System: Detected an Active mate
      +68.266 secondary #226<225    log 1 709006: (Secondary) End Configuration Replication (STB)
      +68.266 secondary #226<225    REPAIRED shutdown secondary Ethernet0
      +68.266 secondary #226<225    REPAIRED shutdown secondary Ethernet1
      +68.266 secondary #226<225    REPAIRED shutdown secondary Ethernet2
      +68.266 secondary #227<226    Ethernet0 carrier up
      +68.266 secondary #227<226    log 4 411001: Line protocol on Interface inside, changed state to up
      +68.266 secondary #227<226    log 4 411001: Line protocol on Interface inside, changed state to up
      +68.266 secondary #228<226    Ethernet1 carrier up
      +68.266 secondary #228<226    log 4 411001: Line protocol on Interface outside, changed state to up
      +68.266 secondary #228<226    log 4 411001: Line protocol on Interface outside, changed state to up
      +68.266 secondary #229<226    Ethernet2 carrier up
      +68.266 secondary #229<226    log 4 411001: Line protocol on Interface stateful, changed state to up
      +68.266 secondary #230        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +68.266 secondary #230        sends bulk-request on state
      +68.266 secondary #230        log 6 311003: LU recv thread up
      +68.266 secondary #230        log 6 311004: LU xmit thread up
      +68.267 primary   #231<226    | End Configuration Replication to mate
      +68.267 primary   #231<226    log 1 709004: (Primary) End Configuration Replication (ACT)
      +68.267 primary   #234<230    log 6 311001: LU loading standby start
      +68.267 primary   #234<230    sends bulk-done on state
      +68.267 primary   #234<230    log 6 311002: LU loading standby end
      +68.268 secondary #236<234    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +70.001 secondary #239<238    context1/inside Unknown -> Normal (Waiting)
      +70.001 secondary #239<238    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +70.001 secondary #240<238    context1/outside Unknown -> Normal (Waiting)
      +70.001 secondary #240<238    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +70.001 secondary #241<238    context2/inside Unknown -> Normal (Waiting)
      +70.001 secondary #241<238    log 1 105003: (Secondary) Monitoring on interface inside waiting
      +70.001 secondary #242<238    context2/outside Unknown -> Normal (Waiting)
      +70.001 secondary #242<238    log 1 105003: (Secondary) Monitoring on interface outside waiting
      +70.266 secondary #247        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +70.266 secondary #247        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +70.266 secondary #247        group 1 Sync Config -> Sync File System: Detected an Active mate
      +70.266 secondary #247        group 2 Sync Config -> Sync File System: Detected an Active mate
      +70.266 secondary #248        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +70.266 secondary #248        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +70.266 secondary #248        group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +70.266 secondary #248        group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +73.267 primary   #252<251    context1/inside Normal -> Normal
      +73.267 primary   #252<251    log 1 105004: (Primary) Monitoring on interface inside normal
      +73.267 primary   #253<251    context1/outside Normal -> Normal
      +73.267 primary   #253<251    log 1 105004: (Primary) Monitoring on interface outside normal
      +73.267 primary   #254<251    context2/inside Normal -> Normal
      +73.267 primary   #254<251    log 1 105004: (Primary) Monitoring on interface inside normal
      +73.267 primary   #255<251    context2/outside Normal -> Normal
      +73.267 primary   #255<251    log 1 105004: (Primary) Monitoring on interface outside normal
      +75.001 secondary #262<260    context1/inside Normal -> Normal
      +75.001 secondary #262<260    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #263<260    context1/outside Normal -> Normal
      +75.001 secondary #263<260    log 1 105004: (Secondary) Monitoring on interface outside normal
      +75.001 secondary #264<260    context2/inside Normal -> Normal
      +75.001 secondary #264<260    log 1 105004: (Secondary) Monitoring on interface inside normal
      +75.001 secondary #265<260    context2/outside Normal -> Normal
      +75.001 secondary #265<260    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready

# Saved; and the group that prefers the secondary unit is moved there.
> primary: copy running-config startup-config
     +150.000 primary   #473        story types: copy running-config startup-config
     +150.000 primary   #473        | PIX1(config)# copy running-config startup-config
     +150.000 primary   #473        | Building configuration...
     +150.000 primary   #473        | Cryptochecksum: 2d7e841e a65c7604 aa44b36a 3307be4e
     +150.000 primary   #473        |
     +150.000 primary   #473        | 1427 bytes copied in 0.190 secs
     +150.000 primary   #473        | [OK]
     +150.000 primary   #474<473    sends command on failover
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: show running-config
     +150.000 primary   #475        story types: show running-config
     +150.000 primary   #475        | PIX1(config)# show running-config
     +150.000 primary   #475        | : Saved
     +150.000 primary   #475        | :
     +150.000 primary   #475        | PIX Version 7.2(2) <system>
     +150.000 primary   #475        | !
     +150.000 primary   #475        | hostname PIX1
     +150.000 primary   #475        | enable password 8Ry2YjIyt7RRXU24 encrypted
     +150.000 primary   #475        | no mac-address auto
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet0
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet0.1
     +150.000 primary   #475        |  vlan 2
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet0.2
     +150.000 primary   #475        |  vlan 4
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet1
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet1.1
     +150.000 primary   #475        |  vlan 3
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet1.2
     +150.000 primary   #475        |  vlan 5
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet2
     +150.000 primary   #475        |  description STATE Failover Interface
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet3
     +150.000 primary   #475        |  description LAN Failover Interface
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet4
     +150.000 primary   #475        |  shutdown
     +150.000 primary   #475        | !
     +150.000 primary   #475        | interface Ethernet5
     +150.000 primary   #475        |  shutdown
     +150.000 primary   #475        | !
     +150.000 primary   #475        | class default
     +150.000 primary   #475        |   limit-resource All 0
     +150.000 primary   #475        |   limit-resource ASDM 5
     +150.000 primary   #475        |   limit-resource SSH 5
     +150.000 primary   #475        |   limit-resource Telnet 5
     +150.000 primary   #475        | !
     +150.000 primary   #475        |
     +150.000 primary   #475        | ftp mode passive
     +150.000 primary   #475        | pager lines 24
     +150.000 primary   #475        | failover
     +150.000 primary   #475        | failover lan unit primary
     +150.000 primary   #475        | failover lan interface LANFailover Ethernet3
     +150.000 primary   #475        | failover lan enable
     +150.000 primary   #475        | failover key *****
     +150.000 primary   #475        | failover link stateful Ethernet2
     +150.000 primary   #475        | failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
     +150.000 primary   #475        | failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
     +150.000 primary   #475        | failover group 1
     +150.000 primary   #475        | failover group 2
     +150.000 primary   #475        |   secondary
     +150.000 primary   #475        | no asdm history enable
     +150.000 primary   #475        | arp timeout 14400
     +150.000 primary   #475        | console timeout 0
     +150.000 primary   #475        |
     +150.000 primary   #475        | admin-context admin
     +150.000 primary   #475        | context admin
     +150.000 primary   #475        |   config-url flash:/admin.cfg
     +150.000 primary   #475        | !
     +150.000 primary   #475        |
     +150.000 primary   #475        | context context1
     +150.000 primary   #475        |   allocate-interface Ethernet0.1 inside_context1
     +150.000 primary   #475        |   allocate-interface Ethernet1.1 outside_context1
     +150.000 primary   #475        |   config-url flash:/context1.cfg
     +150.000 primary   #475        |   join-failover-group 1
     +150.000 primary   #475        | !
     +150.000 primary   #475        |
     +150.000 primary   #475        | context context2
     +150.000 primary   #475        |   allocate-interface Ethernet0.2 inside_context2
     +150.000 primary   #475        |   allocate-interface Ethernet1.2 outside_context2
     +150.000 primary   #475        |   config-url flash:/context2.cfg
     +150.000 primary   #475        |   join-failover-group 2
     +150.000 primary   #475        | !
     +150.000 primary   #475        |
     +150.000 primary   #475        | prompt hostname context
     +150.000 primary   #475        | Cryptochecksum:2d7e841ea65c7604aa44b36a3307be4e
     +150.000 primary   #475        | : end
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: show failover
     +150.000 primary   #476        story types: show failover
     +150.000 primary   #476        | PIX1(config)# show failover
     +150.000 primary   #476        | Failover On
     +150.000 primary   #476        | Cable status: N/A - LAN-based failover enabled
     +150.000 primary   #476        | Failover unit Primary
     +150.000 primary   #476        | Failover LAN Interface: LANFailover Ethernet3 (up)
     +150.000 primary   #476        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +150.000 primary   #476        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +150.000 primary   #476        | Interface Policy 1
     +150.000 primary   #476        | Monitored Interfaces 4 of 250 maximum
     +150.000 primary   #476        | Version: Ours 7.2(2), Mate 7.2(2)
     +150.000 primary   #476        | Group 1 last failover at: 06:10:46 UTC Apr 16 2007
     +150.000 primary   #476        | Group 2 last failover at: 06:10:47 UTC Apr 16 2007
     +150.000 primary   #476        |
     +150.000 primary   #476        |   This host:    Primary
     +150.000 primary   #476        |   Group 1       State:          Active
     +150.000 primary   #476        |                 Active time:    104 (sec)
     +150.000 primary   #476        |   Group 2       State:          Active
     +150.000 primary   #476        |                 Active time:    103 (sec)
     +150.000 primary   #476        |
     +150.000 primary   #476        |                   context1 Interface inside (192.168.1.1): Normal
     +150.000 primary   #476        |                   context1 Interface outside (172.16.1.1): Normal
     +150.000 primary   #476        |                   context2 Interface inside (192.168.2.1): Normal
     +150.000 primary   #476        |                   context2 Interface outside (172.16.2.1): Normal
     +150.000 primary   #476        |
     +150.000 primary   #476        |   Other host:   Secondary
     +150.000 primary   #476        |   Group 1       State:          Standby Ready
     +150.000 primary   #476        |                 Active time:    0 (sec)
     +150.000 primary   #476        |   Group 2       State:          Standby Ready
     +150.000 primary   #476        |                 Active time:    0 (sec)
     +150.000 primary   #476        |
     +150.000 primary   #476        |                   context1 Interface inside (192.168.1.2): Normal
     +150.000 primary   #476        |                   context1 Interface outside (172.16.1.2): Normal
     +150.000 primary   #476        |                   context2 Interface inside (192.168.2.2): Normal
     +150.000 primary   #476        |                   context2 Interface outside (172.16.2.2): Normal
     +150.000 primary   #476        |
     +150.000 primary   #476        | Stateful Failover Logical Update Statistics
     +150.000 primary   #476        |         Link : stateful Ethernet2 (up)
     +150.000 primary   #476        |         Stateful Obj    xmit       xerr       rcv        rerr
     +150.000 primary   #476        |         General         13         0          10         0
     +150.000 primary   #476        |         sys cmd         13         0          10         0
     +150.000 primary   #476        |         up time         0          0          0          0
     +150.000 primary   #476        |         RPC services    0          0          0          0
     +150.000 primary   #476        |         TCP conn        0          0          0          0
     +150.000 primary   #476        |         UDP conn        0          0          0          0
     +150.000 primary   #476        |         ARP tbl         0          0          0          0
     +150.000 primary   #476        |         Xlate_Timeout   0          0          0          0
     +150.000 primary   #476        |
     +150.000 primary   #476        |         Logical Update Queue Information
     +150.000 primary   #476        |                         Cur     Max     Total
     +150.000 primary   #476        |         Recv Q:         0       1       32
     +150.000 primary   #476        |         Xmit Q:         0       1       13
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> secondary: show failover
     +150.000 secondary #477        story types: show failover
     +150.000 secondary #477        | PIX1(config)# show failover
     +150.000 secondary #477        | Failover On
     +150.000 secondary #477        | Cable status: N/A - LAN-based failover enabled
     +150.000 secondary #477        | Failover unit Secondary
     +150.000 secondary #477        | Failover LAN Interface: LANFailover Ethernet3 (up)
     +150.000 secondary #477        | Unit Poll frequency 15 seconds, holdtime 45 seconds
     +150.000 secondary #477        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +150.000 secondary #477        | Interface Policy 1
     +150.000 secondary #477        | Monitored Interfaces 4 of 250 maximum
     +150.000 secondary #477        | Version: Ours 7.2(2), Mate 7.2(2)
     +150.000 secondary #477        | Group 1 last failover at: 06:11:08 UTC Apr 16 2007
     +150.000 secondary #477        | Group 2 last failover at: 06:11:08 UTC Apr 16 2007
     +150.000 secondary #477        |
     +150.000 secondary #477        |   This host:    Secondary
     +150.000 secondary #477        |   Group 1       State:          Standby Ready
     +150.000 secondary #477        |                 Active time:    0 (sec)
     +150.000 secondary #477        |   Group 2       State:          Standby Ready
     +150.000 secondary #477        |                 Active time:    0 (sec)
     +150.000 secondary #477        |
     +150.000 secondary #477        |                   context1 Interface inside (192.168.1.2): Normal
     +150.000 secondary #477        |                   context1 Interface outside (172.16.1.2): Normal
     +150.000 secondary #477        |                   context2 Interface inside (192.168.2.2): Normal
     +150.000 secondary #477        |                   context2 Interface outside (172.16.2.2): Normal
     +150.000 secondary #477        |
     +150.000 secondary #477        |   Other host:   Primary
     +150.000 secondary #477        |   Group 1       State:          Active
     +150.000 secondary #477        |                 Active time:    104 (sec)
     +150.000 secondary #477        |   Group 2       State:          Active
     +150.000 secondary #477        |                 Active time:    103 (sec)
     +150.000 secondary #477        |
     +150.000 secondary #477        |                   context1 Interface inside (192.168.1.1): Normal
     +150.000 secondary #477        |                   context1 Interface outside (172.16.1.1): Normal
     +150.000 secondary #477        |                   context2 Interface inside (192.168.2.1): Normal
     +150.000 secondary #477        |                   context2 Interface outside (172.16.2.1): Normal
     +150.000 secondary #477        |
     +150.000 secondary #477        | Stateful Failover Logical Update Statistics
     +150.000 secondary #477        |         Link : stateful Ethernet2 (up)
     +150.000 secondary #477        |         Stateful Obj    xmit       xerr       rcv        rerr
     +150.000 secondary #477        |         General         11         0          10         1
     +150.000 secondary #477        |         sys cmd         11         0          10         1
     +150.000 secondary #477        |         up time         0          0          0          0
     +150.000 secondary #477        |         RPC services    0          0          0          0
     +150.000 secondary #477        |         TCP conn        0          0          0          0
     +150.000 secondary #477        |         UDP conn        0          0          0          0
     +150.000 secondary #477        |         ARP tbl         0          0          0          0
     +150.000 secondary #477        |         Xlate_Timeout   0          0          0          0
     +150.000 secondary #477        |
     +150.000 secondary #477        |         Logical Update Queue Information
     +150.000 secondary #477        |                         Cur     Max     Total
     +150.000 secondary #477        |         Recv Q:         0       1       20
     +150.000 secondary #477        |         Xmit Q:         0       1       11
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: end
     +150.000 primary   #478        story types: end
     +150.000 primary   #478        | PIX1(config)# end
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> primary: no failover active group 2
     +150.000 primary   #479        story types: no failover active group 2
     +150.000 primary   #479        | PIX1# no failover active group 2
     +150.000 primary   #479        asks the peer to take group 2: Set by the config command
    = +150.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> run 10 s
     +150.001 secondary #488<473    sends command-ack on failover
     +150.001 secondary #489<479    | Group 2 Switching to Active
     +150.001 secondary #489<479    group 2 Standby Ready -> Just Active: Other unit wants me Active
     +150.001 secondary #489<479    group 2 uses the active addresses
     +150.001 secondary #489<479    log 1 104001: (Secondary) Switching to ACTIVE - mate want me Active.
     +150.001 secondary #489<479    log 4 411002: Line protocol on Interface inside, changed state to down
     +150.001 secondary #489<479    log 4 411002: Line protocol on Interface outside, changed state to down
     +150.001 secondary #489<479    log 4 411001: Line protocol on Interface inside, changed state to up
     +150.001 secondary #489<479    log 4 411001: Line protocol on Interface outside, changed state to up
     +150.002 primary   #491<489    | Group 2 Switching to Standby
     +150.002 primary   #491<489    group 2 Active -> Standby Ready: Set by the config command
     +150.002 primary   #491<489    group 2 uses the standby addresses
     +150.002 primary   #491<489    log 1 104002: (Primary) Switching to STANDBY - Set by the config command.
     +150.002 primary   #491<489    log 4 411002: Line protocol on Interface inside, changed state to down
     +150.002 primary   #491<489    log 4 411002: Line protocol on Interface outside, changed state to down
     +150.002 primary   #491<489    log 4 411001: Line protocol on Interface inside, changed state to up
     +150.002 primary   #491<489    log 4 411001: Line protocol on Interface outside, changed state to up
     +150.251 secondary #494        group 2 Just Active -> Active Drain: Other unit wants me Active
     +150.501 secondary #496        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
     +150.751 secondary #498        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
     +151.001 secondary #500        group 2 Active Config Applied -> Active: Other unit wants me Active
    = +160.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: show failover state
     +160.000 primary   #522        story types: show failover state
     +160.000 primary   #522        | PIX1# show failover state
     +160.000 primary   #522        |                State          Last Failure Reason      Date/Time
     +160.000 primary   #522        | This host  -   Primary
     +160.000 primary   #522        |     Group 1    Active         None
     +160.000 primary   #522        |     Group 2    Standby Ready  None
     +160.000 primary   #522        | Other host -   Secondary
     +160.000 primary   #522        |     Group 1    Standby Ready  None
     +160.000 primary   #522        |     Group 2    Active         None
     +160.000 primary   #522        |
     +160.000 primary   #522        | ====Configuration State====
     +160.000 primary   #522        |         Sync Done
     +160.000 primary   #522        | ====Communication State====
     +160.000 primary   #522        |         Mac set
    = +160.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: show failover state
     +160.000 secondary #523        story types: show failover state
     +160.000 secondary #523        | PIX1(config)# show failover state
     +160.000 secondary #523        |                State          Last Failure Reason      Date/Time
     +160.000 secondary #523        | This host  -   Secondary
     +160.000 secondary #523        |     Group 1    Standby Ready  None
     +160.000 secondary #523        |     Group 2    Active         None
     +160.000 secondary #523        | Other host -   Primary
     +160.000 secondary #523        |     Group 1    Active         None
     +160.000 secondary #523        |     Group 2    Standby Ready  None
     +160.000 secondary #523        |
     +160.000 secondary #523        | ====Configuration State====
     +160.000 secondary #523        |         Sync Done - STANDBY
     +160.000 secondary #523        | ====Communication State====
     +160.000 secondary #523        |         Mac set
    = +160.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: show running-config failover
     +160.000 secondary #524        story types: show running-config failover
     +160.000 secondary #524        | PIX1(config)# show running-config failover
     +160.000 secondary #524        | failover
     +160.000 secondary #524        | failover lan unit secondary
     +160.000 secondary #524        | failover lan interface LANFailover Ethernet3
     +160.000 secondary #524        | failover lan enable
     +160.000 secondary #524        | failover key *****
     +160.000 secondary #524        | failover link stateful Ethernet2
     +160.000 secondary #524        | failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
     +160.000 secondary #524        | failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
     +160.000 secondary #524        | failover group 1
     +160.000 secondary #524        | failover group 2
     +160.000 secondary #524        |   secondary
    = +160.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
