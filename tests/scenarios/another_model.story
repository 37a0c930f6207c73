# A secondary unit of another model: each unit compares the other's first hello with itself, says so and disables failover; the
# groups stay with the unit that has them. (That has happened in the opening already; here someone insists.)
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
> primary: configure terminal
       +0.000 primary   #2          story types: configure terminal
       +0.000 primary   #2          | PIX1# configure terminal
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: failover
       +0.000 primary   #3          story types: failover
       +0.000 primary   #3          | PIX1(config)# failover
       +0.000 primary   #3          group 0 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #3          group 0 uses the standby addresses
       +0.000 primary   #3          group 1 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #3          group 1 uses the standby addresses
       +0.000 primary   #3          group 2 Disabled -> Negotiation: Set by the config command
       +0.000 primary   #3          group 2 uses the standby addresses
       +0.000 primary   #3          log 1 105002: (Primary) Enabling failover.
       +0.000 primary   #3          log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #3          log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #3          log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #3          log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 primary   #3          log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #3          log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #3          log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 primary   #3          log 4 411001: Line protocol on Interface outside, changed state to up
    = +0.000 primary 1 Negotiation, 2 Negotiation; secondary 1 Disabled, 2 Disabled
> run 60 s
       +0.001 secondary #4<3        sends failover-off on failover
      +15.001 secondary #10<9       sends failover-off on failover
      +30.001 secondary #16<15      sends failover-off on failover
      +45.000 primary   #21         group 0 Negotiation -> Just Active: No Active unit found
      +45.000 primary   #21         group 0 uses the active addresses
      +45.000 primary   #21         log 6 311003: LU recv thread up
      +45.000 primary   #21         log 6 311004: LU xmit thread up
      +45.001 secondary #22<21      sends failover-off on failover
      +45.001 secondary #23<21      sends failover-off on failover
      +45.250 primary   #26         group 0 Just Active -> Active Drain: No Active unit found
      +45.251 secondary #27<26      sends failover-off on failover
      +45.500 primary   #29         group 0 Active Drain -> Active Applying Config: No Active unit found
      +45.501 secondary #30<29      sends failover-off on failover
      +45.750 primary   #32         group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +45.751 secondary #33<32      sends failover-off on failover
      +46.000 primary   #35         group 0 Active Config Applied -> Active: No Active unit found
      +46.000 primary   #35         | Group 1 No Response from Mate, Switch to Active
      +46.000 primary   #35         group 1 Negotiation -> Just Active: No Active unit found
      +46.000 primary   #35         group 1 uses the active addresses
      +46.000 primary   #35         log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
      +46.000 primary   #35         log 4 411002: Line protocol on Interface inside, changed state to down
      +46.000 primary   #35         log 4 411002: Line protocol on Interface outside, changed state to down
      +46.000 primary   #35         log 4 411001: Line protocol on Interface inside, changed state to up
      +46.000 primary   #35         log 4 411001: Line protocol on Interface outside, changed state to up
      +46.001 secondary #36<35      sends failover-off on failover
      +46.250 primary   #38         group 1 Just Active -> Active Drain: No Active unit found
      +46.251 secondary #39<38      sends failover-off on failover
      +46.500 primary   #41         group 1 Active Drain -> Active Applying Config: No Active unit found
      +46.501 secondary #42<41      sends failover-off on failover
      +46.750 primary   #44         group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +46.751 secondary #45<44      sends failover-off on failover
      +47.000 primary   #47         group 1 Active Config Applied -> Active: No Active unit found
      +47.000 primary   #47         | Group 2 No Response from Mate, Switch to Active
      +47.000 primary   #47         group 2 Negotiation -> Just Active: No Active unit found
      +47.000 primary   #47         group 2 uses the active addresses
      +47.000 primary   #47         log 1 104001: (Primary) Switching to ACTIVE - No Active unit found.
      +47.000 primary   #47         log 4 411002: Line protocol on Interface inside, changed state to down
      +47.000 primary   #47         log 4 411002: Line protocol on Interface outside, changed state to down
      +47.000 primary   #47         log 4 411001: Line protocol on Interface inside, changed state to up
      +47.000 primary   #47         log 4 411001: Line protocol on Interface outside, changed state to up
      +47.001 secondary #48<47      sends failover-off on failover
      +47.250 primary   #50         group 2 Just Active -> Active Drain: No Active unit found
      +47.251 secondary #51<50      sends failover-off on failover
      +47.500 primary   #53         group 2 Active Drain -> Active Applying Config: No Active unit found
      +47.501 secondary #54<53      sends failover-off on failover
      +47.750 primary   #56         group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +47.751 secondary #57<56      sends failover-off on failover
      +48.000 primary   #59         group 2 Active Config Applied -> Active: No Active unit found
      +48.001 secondary #60<59      sends failover-off on failover
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: configure terminal
      +60.000 secondary #66         story types: configure terminal
      +60.000 secondary #66         | PIX2# configure terminal
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover
      +60.000 secondary #67         story types: failover
      +60.000 secondary #67         | PIX2(config)# failover
      +60.000 secondary #67         group 0 Disabled -> Negotiation: Set by the config command
      +60.000 secondary #67         log 1 105002: (Secondary) Enabling failover.
    = +60.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> run 30 s
      +60.001 secondary #68<65      mismatch of chassis: ours PIX-525, mate's PIX-515E
      +60.001 secondary #68<65      | Mate has a different chassis (PIX-515E, ours is PIX-525). Failover will be disabled.
      +60.001 secondary #68<65      sends failover-off on failover
      +60.001 secondary #68<65      group 0 Negotiation -> Disabled: Other unit chassis configuration is different
      +60.001 secondary #68<65      disables failover by itself: Other unit chassis configuration is different
      +60.001 secondary #68<65      log 1 105046: (Secondary) Mate has a different chassis
      +60.001 secondary #68<65      log 1 105001: (Secondary) Disabling failover.
      +60.001 primary   #69<67      mismatch of chassis: ours PIX-515E, mate's PIX-525
      +60.001 primary   #69<67      | Mate has a different chassis (PIX-525, ours is PIX-515E). Failover will be disabled.
      +60.001 primary   #69<67      sends failover-off on failover
      +60.001 primary   #69<67      group 0 Active -> Disabled: Other unit chassis configuration is different
      +60.001 primary   #69<67      group 1 Active -> Disabled: Other unit chassis configuration is different
      +60.001 primary   #69<67      group 2 Active -> Disabled: Other unit chassis configuration is different
      +60.001 primary   #69<67      disables failover by itself: Other unit chassis configuration is different
      +60.001 primary   #69<67      log 1 105046: (Primary) Mate has a different chassis
      +60.001 primary   #69<67      log 1 105001: (Primary) Disabling failover.
      +60.002 primary   #70<68      sends failover-off on failover
      +60.002 secondary #72<69      sends failover-off on failover
    = +90.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: show running-config failover
      +90.000 secondary #76         story types: show running-config failover
      +90.000 secondary #76         | PIX2(config)# show running-config failover
      +90.000 secondary #76         | no failover
      +90.000 secondary #76         | failover lan unit secondary
      +90.000 secondary #76         | failover lan interface LANFailover Ethernet3
      +90.000 secondary #76         | failover lan enable
      +90.000 secondary #76         | failover key *****
      +90.000 secondary #76         | failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
    = +90.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
