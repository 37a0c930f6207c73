# A secondary unit of another model: each unit compares the other's first hello with itself, says so and disables failover.
@ unlike secondary model=PIX-525
@ lab pix
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

> primary: show failover
       +0.000 primary   #1          story types: show failover
       +0.000 primary   #1          | PIX1# show failover
       +0.000 primary   #1          | Failover Off
       +0.000 primary   #1          | Cable status: N/A - LAN-based failover enabled
       +0.000 primary   #1          | Failover unit Primary
       +0.000 primary   #1          | Failover LAN Interface: LANFailover Ethernet3 (up)
       +0.000 primary   #1          | Unit Poll frequency 15 seconds, holdtime 45 seconds
       +0.000 primary   #1          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 primary   #1          | Interface Policy 1
       +0.000 primary   #1          | Monitored Interfaces 4 of 250 maximum
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: show running-config failover
       +0.000 secondary #2          story types: show running-config failover
       +0.000 secondary #2          | PIX2# show running-config failover
       +0.000 secondary #2          | no failover
       +0.000 secondary #2          | failover lan unit secondary
       +0.000 secondary #2          | failover lan interface LANFailover Ethernet3
       +0.000 secondary #2          | failover lan enable
       +0.000 secondary #2          | failover key *****
       +0.000 secondary #2          | failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: configure terminal
       +0.000 secondary #3          story types: configure terminal
       +0.000 secondary #3          | PIX2# configure terminal
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: failover
       +0.000 secondary #4          story types: failover
       +0.000 secondary #4          | PIX2(config)# failover
       +0.000 secondary #4          group 0 Disabled -> Negotiation: Set by the config command
       +0.000 secondary #4          log 1 105002: (Secondary) Enabling failover.
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> run 30 s
       +0.001 primary   #5<4        sends failover-off on failover
      +15.001 primary   #9<8        sends failover-off on failover
    = +30.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
