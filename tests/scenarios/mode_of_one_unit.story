# `mode` is not replicated (source: Command Replication): one unit in single mode is no pair (source: Software Requirement).
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> secondary: configure terminal
       +0.000 secondary #1          story types: configure terminal
       +0.000 secondary #1          | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: mode single noconfirm
       +0.000 secondary #2          story types: mode single noconfirm
       +0.000 secondary #2          | PIX1(config)# mode single noconfirm
       +0.000 secondary #2          | WARNING: This command will change the behavior of the device
       +0.000 secondary #2          | WARNING: This command will initiate a Reboot
       +0.000 secondary #2          | Security context mode: single
       +0.000 secondary #2          |
       +0.000 secondary #2          | Rebooting....
       +0.000 secondary #2          group 2 Active -> Standby Ready: Set by the config command
       +0.000 secondary #2          group 2 uses the standby addresses
       +0.000 secondary #2          asks the peer to take group 2: Set by the config command
       +0.000 secondary #2          log 1 104002: (Secondary_group_2) Switching to STANDBY - Set by the config command.
       +0.000 secondary #2          log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 secondary #2          log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 secondary #2          log 4 411001: Line protocol on Interface inside, changed state to up
       +0.000 secondary #2          log 4 411001: Line protocol on Interface outside, changed state to up
       +0.000 secondary #2          power on -> booting
    = +0.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
       +0.001 primary   #4<2        | Group 2 Switching to Active
       +0.001 primary   #4<2        group 2 Standby Ready -> Just Active: Other unit wants me Active
       +0.001 primary   #4<2        group 2 uses the active addresses
       +0.001 primary   #4<2        log 1 104001: (Primary_group_2) Switching to ACTIVE - mate want me Active.
       +0.001 primary   #4<2        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.001 primary   #4<2        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.001 primary   #4<2        log 4 411001: Line protocol on Interface inside, changed state to up
       +0.001 primary   #4<2        log 4 411001: Line protocol on Interface outside, changed state to up
       +0.251 primary   #5          group 2 Just Active -> Active Drain: Other unit wants me Active
       +0.501 primary   #6          group 2 Active Drain -> Active Applying Config: Other unit wants me Active
       +0.751 primary   #7          group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +1.001 primary   #9          hello missed: 1
       +1.001 primary   #9          group 2 Active Config Applied -> Active: Other unit wants me Active
       +2.001 primary   #11         hello missed: 2
       +3.001 primary   #13         hello missed: 3
       +3.001 primary   #13         sends probe on failover, lost
       +3.001 primary   #13         sends probe on context1/inside, lost
       +3.001 primary   #13         sends probe on context1/outside, lost
       +3.001 primary   #13         sends probe on context2/inside, lost
       +3.001 primary   #13         sends probe on context2/outside, lost
       +3.501 primary   #14         sends probe on failover, lost
       +3.501 primary   #14         sends probe on context1/inside, lost
       +3.501 primary   #14         sends probe on context1/outside, lost
       +3.501 primary   #14         sends probe on context2/inside, lost
       +3.501 primary   #14         sends probe on context2/outside, lost
       +4.001 primary   #16         sends probe on failover, lost
       +4.001 primary   #16         sends probe on context1/inside, lost
       +4.001 primary   #16         sends probe on context1/outside, lost
       +4.001 primary   #16         sends probe on context2/inside, lost
       +4.001 primary   #16         sends probe on context2/outside, lost
       +4.501 primary   #18         sends probe on failover, lost
       +4.501 primary   #18         sends probe on context1/inside, lost
       +4.501 primary   #18         sends probe on context1/outside, lost
       +4.501 primary   #18         sends probe on context2/inside, lost
       +4.501 primary   #18         sends probe on context2/outside, lost
       +5.001 primary   #20         sends probe on failover, lost
       +5.001 primary   #20         sends probe on context1/inside, lost
       +5.001 primary   #20         sends probe on context1/outside, lost
       +5.001 primary   #20         sends probe on context2/inside, lost
       +5.001 primary   #20         sends probe on context2/outside, lost
       +5.501 primary   #21         sends probe on failover, lost
       +5.501 primary   #21         sends probe on context1/inside, lost
       +5.501 primary   #21         sends probe on context1/outside, lost
       +5.501 primary   #21         sends probe on context2/inside, lost
       +5.501 primary   #21         sends probe on context2/outside, lost
       +6.001 primary   #23         sends probe on failover, lost
       +6.001 primary   #23         sends probe on context1/inside, lost
       +6.001 primary   #23         sends probe on context1/outside, lost
       +6.001 primary   #23         sends probe on context2/inside, lost
       +6.001 primary   #23         sends probe on context2/outside, lost
       +6.501 primary   #24         sends probe on failover, lost
       +6.501 primary   #24         sends probe on context1/inside, lost
       +6.501 primary   #24         sends probe on context1/outside, lost
       +6.501 primary   #24         sends probe on context2/inside, lost
       +6.501 primary   #24         sends probe on context2/outside, lost
       +7.001 primary   #26         sends probe on failover, lost
       +7.001 primary   #26         sends probe on context1/inside, lost
       +7.001 primary   #26         sends probe on context1/outside, lost
       +7.001 primary   #26         sends probe on context2/inside, lost
       +7.001 primary   #26         sends probe on context2/outside, lost
       +7.501 primary   #27         sends probe on failover, lost
       +7.501 primary   #27         sends probe on context1/inside, lost
       +7.501 primary   #27         sends probe on context1/outside, lost
       +7.501 primary   #27         sends probe on context2/inside, lost
       +7.501 primary   #27         sends probe on context2/outside, lost
       +8.001 primary   #29         sends probe on failover, lost
       +8.001 primary   #29         sends probe on context1/inside, lost
       +8.001 primary   #29         sends probe on context1/outside, lost
       +8.001 primary   #29         sends probe on context2/inside, lost
       +8.001 primary   #29         sends probe on context2/outside, lost
       +8.501 primary   #30         sends probe on failover, lost
       +8.501 primary   #30         sends probe on context1/inside, lost
       +8.501 primary   #30         sends probe on context1/outside, lost
       +8.501 primary   #30         sends probe on context2/inside, lost
       +8.501 primary   #30         sends probe on context2/outside, lost
       +9.001 primary   #32         sends probe on failover, lost
       +9.001 primary   #32         sends probe on context1/inside, lost
       +9.001 primary   #32         sends probe on context1/outside, lost
       +9.001 primary   #32         sends probe on context2/inside, lost
       +9.001 primary   #32         sends probe on context2/outside, lost
       +9.501 primary   #33         sends probe on failover, lost
       +9.501 primary   #33         sends probe on context1/inside, lost
       +9.501 primary   #33         sends probe on context1/outside, lost
       +9.501 primary   #33         sends probe on context2/inside, lost
       +9.501 primary   #33         sends probe on context2/outside, lost
      +10.001 primary   #35         sends probe on failover, lost
      +10.001 primary   #35         sends probe on context1/inside, lost
      +10.001 primary   #35         sends probe on context1/outside, lost
      +10.001 primary   #35         sends probe on context2/inside, lost
      +10.001 primary   #35         sends probe on context2/outside, lost
      +10.501 primary   #36         sends probe on failover, lost
      +10.501 primary   #36         sends probe on context1/inside, lost
      +10.501 primary   #36         sends probe on context1/outside, lost
      +10.501 primary   #36         sends probe on context2/inside, lost
      +10.501 primary   #36         sends probe on context2/outside, lost
      +11.001 primary   #38         sends probe on failover, lost
      +11.001 primary   #38         sends probe on context1/inside, lost
      +11.001 primary   #38         sends probe on context1/outside, lost
      +11.001 primary   #38         sends probe on context2/inside, lost
      +11.001 primary   #38         sends probe on context2/outside, lost
      +11.501 primary   #39         sends probe on failover, lost
      +11.501 primary   #39         sends probe on context1/inside, lost
      +11.501 primary   #39         sends probe on context1/outside, lost
      +11.501 primary   #39         sends probe on context2/inside, lost
      +11.501 primary   #39         sends probe on context2/outside, lost
      +11.757 primary   #40         context1/inside Normal -> Testing (Waiting)
      +11.757 primary   #40         context1/inside network activity test begins
      +11.757 primary   #40         sends test-begin on failover, lost
      +11.757 primary   #40         context1/outside Normal -> Testing (Waiting)
      +11.757 primary   #40         context1/outside network activity test begins
      +11.757 primary   #40         sends test-begin on failover, lost
      +11.757 primary   #40         context2/inside Normal -> Testing (Waiting)
      +11.757 primary   #40         context2/inside network activity test begins
      +11.757 primary   #40         sends test-begin on failover, lost
      +11.757 primary   #40         context2/outside Normal -> Testing (Waiting)
      +11.757 primary   #40         context2/outside network activity test begins
      +11.757 primary   #40         sends test-begin on failover, lost
      +11.757 primary   #40         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +11.757 primary   #40         log 1 105008: (Primary_group_1) Testing Interface inside
      +11.757 primary   #40         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +11.757 primary   #40         log 1 105008: (Primary_group_1) Testing Interface outside
      +11.757 primary   #40         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +11.757 primary   #40         log 1 105008: (Primary_group_2) Testing Interface inside
      +11.757 primary   #40         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +11.757 primary   #40         log 1 105008: (Primary_group_2) Testing Interface outside
      +12.001 primary   #42         sends probe on failover, lost
      +12.001 primary   #42         sends probe on context1/inside, lost
      +12.001 primary   #42         sends probe on context1/outside, lost
      +12.001 primary   #42         sends probe on context2/inside, lost
      +12.001 primary   #42         sends probe on context2/outside, lost
      +12.501 primary   #43         sends probe on failover, lost
      +12.501 primary   #43         sends probe on context1/inside, lost
      +12.501 primary   #43         sends probe on context1/outside, lost
      +12.501 primary   #43         sends probe on context2/inside, lost
      +12.501 primary   #43         sends probe on context2/outside, lost
      +12.952 primary   #44         sends test-report on failover, lost
      +12.952 primary   #44         context2/inside network activity test: here heard, peer unknown
      +12.952 primary   #44         context2/inside Testing -> Normal (Waiting)
      +12.952 primary   #44         log 1 105009: (Primary_group_2) Testing on interface inside Passed
      +13.001 primary   #46         sends probe on failover, lost
      +13.001 primary   #46         sends probe on context1/inside, lost
      +13.001 primary   #46         sends probe on context1/outside, lost
      +13.001 primary   #46         sends probe on context2/inside, lost
      +13.001 primary   #46         sends probe on context2/outside, lost
      +13.012 primary   #47         sends test-report on failover, lost
      +13.012 primary   #47         context1/outside network activity test: here heard, peer unknown
      +13.012 primary   #47         context1/outside Testing -> Normal (Waiting)
      +13.012 primary   #47         log 1 105009: (Primary_group_1) Testing on interface outside Passed
      +13.159 primary   #48         sends test-report on failover, lost
      +13.159 primary   #48         context2/outside network activity test: here heard, peer unknown
      +13.159 primary   #48         context2/outside Testing -> Normal (Waiting)
      +13.159 primary   #48         log 1 105009: (Primary_group_2) Testing on interface outside Passed
      +13.283 primary   #49         sends test-report on failover, lost
      +13.283 primary   #49         context1/inside network activity test: here heard, peer unknown
      +13.283 primary   #49         context1/inside Testing -> Normal (Waiting)
      +13.283 primary   #49         log 1 105009: (Primary_group_1) Testing on interface inside Passed
      +13.501 primary   #50         sends probe on failover, lost
      +13.501 primary   #50         sends probe on context1/inside, lost
      +13.501 primary   #50         sends probe on context1/outside, lost
      +13.501 primary   #50         sends probe on context2/inside, lost
      +13.501 primary   #50         sends probe on context2/outside, lost
      +14.001 primary   #52         sends probe on failover, lost
      +14.001 primary   #52         sends probe on context1/inside, lost
      +14.001 primary   #52         sends probe on context1/outside, lost
      +14.001 primary   #52         sends probe on context2/inside, lost
      +14.001 primary   #52         sends probe on context2/outside, lost
      +14.501 primary   #53         sends probe on failover, lost
      +14.501 primary   #53         sends probe on context1/inside, lost
      +14.501 primary   #53         sends probe on context1/outside, lost
      +14.501 primary   #53         sends probe on context2/inside, lost
      +14.501 primary   #53         sends probe on context2/outside, lost
      +15.001 primary   #55         peer Up -> Failed, link Up -> Up
      +15.001 primary   #55         log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +60.000 secondary #103<2      power booting -> on
      +60.000 secondary #103<2      group 0 Disabled -> Negotiation: Failover state check
      +60.000 secondary #103<2      group 0 uses the standby addresses
      +60.000 secondary #103<2      log 1 105002: (Secondary) Enabling failover.
      +60.001 primary   #105<103    mismatch of mode: ours multiple, mate's single
      +60.001 primary   #105<103    | Mate operational mode (single) is not compatible with my mode (multiple). Failover will be disabled.
      +60.001 primary   #105<103    sends failover-off on failover
      +60.001 primary   #105<103    group 0 Active -> Disabled: Other unit operating mode is different
      +60.001 primary   #105<103    group 1 Active -> Disabled: Other unit operating mode is different
      +60.001 primary   #105<103    group 2 Active -> Disabled: Other unit operating mode is different
      +60.001 primary   #105<103    peer Failed -> Not Detected, link Up -> Unknown
      +60.001 primary   #105<103    disables failover by itself: Other unit operating mode is different
      +60.001 primary   #105<103    log 1 105044: (Primary) Mate operational mode (single) is not compatible with my mode (multiple).
      +60.001 primary   #105<103    log 1 105001: (Primary) Disabling failover.
      +60.001 secondary #106<104    mismatch of mode: ours single, mate's multiple
      +60.001 secondary #106<104    | Mate operational mode (multiple) is not compatible with my mode (single). Failover will be disabled.
      +60.001 secondary #106<104    sends failover-off on failover
      +60.001 secondary #106<104    group 0 Negotiation -> Disabled: Other unit operating mode is different
      +60.001 secondary #106<104    disables failover by itself: Other unit operating mode is different
      +60.001 secondary #106<104    log 1 105044: (Secondary) Mate operational mode (multiple) is not compatible with my mode (single).
      +60.001 secondary #106<104    log 1 105001: (Secondary) Disabling failover.
      +60.002 secondary #107<105    sends failover-off on failover
      +60.002 primary   #109<106    sends failover-off on failover
    = +120.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> primary: show failover
     +120.000 primary   #113        story types: show failover
     +120.000 primary   #113        | PIX1# show failover
     +120.000 primary   #113        | Failover Off
     +120.000 primary   #113        | Failover unit Primary
     +120.000 primary   #113        | Failover LAN Interface: LANFailover Ethernet3 (up)
     +120.000 primary   #113        | Unit Poll frequency 1 seconds, holdtime 15 seconds
     +120.000 primary   #113        | Interface Poll frequency 5 seconds, holdtime 25 seconds
     +120.000 primary   #113        | Interface Policy 1
     +120.000 primary   #113        | Monitored Interfaces 4 of 250 maximum
    = +120.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> secondary: show mode
     +120.000 secondary #114        story types: show mode
     +120.000 secondary #114        | PIX1# show mode
     +120.000 secondary #114        | Security context mode: single
    = +120.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
