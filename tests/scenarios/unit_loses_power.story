# The primary loses power. The secondary misses hellos, probes every interface, and after the hold time takes over group 1.
# The primary boots as a standby, gets the configuration, and nothing moves back without preempt.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power primary
       +0.000 primary   #1          FAULT power primary
       +0.000 primary   #1<1        power on -> off
    = +0.000 primary off; secondary 1 Standby Ready, 2 Active
> run 30 s
       +1.001 secondary #4          hello missed: 1
       +2.001 secondary #6          hello missed: 2
       +3.001 secondary #8          hello missed: 3
       +3.001 secondary #8          sends probe on failover, lost
       +3.001 secondary #8          sends probe on context1/inside, lost
       +3.001 secondary #8          sends probe on context1/outside, lost
       +3.001 secondary #8          sends probe on context2/inside, lost
       +3.001 secondary #8          sends probe on context2/outside, lost
       +3.501 secondary #9          sends probe on failover, lost
       +3.501 secondary #9          sends probe on context1/inside, lost
       +3.501 secondary #9          sends probe on context1/outside, lost
       +3.501 secondary #9          sends probe on context2/inside, lost
       +3.501 secondary #9          sends probe on context2/outside, lost
       +4.001 secondary #11         sends probe on failover, lost
       +4.001 secondary #11         sends probe on context1/inside, lost
       +4.001 secondary #11         sends probe on context1/outside, lost
       +4.001 secondary #11         sends probe on context2/inside, lost
       +4.001 secondary #11         sends probe on context2/outside, lost
       +4.501 secondary #14         sends probe on failover, lost
       +4.501 secondary #14         sends probe on context1/inside, lost
       +4.501 secondary #14         sends probe on context1/outside, lost
       +4.501 secondary #14         sends probe on context2/inside, lost
       +4.501 secondary #14         sends probe on context2/outside, lost
       +5.001 secondary #16         sends probe on failover, lost
       +5.001 secondary #16         sends probe on context1/inside, lost
       +5.001 secondary #16         sends probe on context1/outside, lost
       +5.001 secondary #16         sends probe on context2/inside, lost
       +5.001 secondary #16         sends probe on context2/outside, lost
       +5.501 secondary #17         sends probe on failover, lost
       +5.501 secondary #17         sends probe on context1/inside, lost
       +5.501 secondary #17         sends probe on context1/outside, lost
       +5.501 secondary #17         sends probe on context2/inside, lost
       +5.501 secondary #17         sends probe on context2/outside, lost
       +6.001 secondary #19         sends probe on failover, lost
       +6.001 secondary #19         sends probe on context1/inside, lost
       +6.001 secondary #19         sends probe on context1/outside, lost
       +6.001 secondary #19         sends probe on context2/inside, lost
       +6.001 secondary #19         sends probe on context2/outside, lost
       +6.501 secondary #20         sends probe on failover, lost
       +6.501 secondary #20         sends probe on context1/inside, lost
       +6.501 secondary #20         sends probe on context1/outside, lost
       +6.501 secondary #20         sends probe on context2/inside, lost
       +6.501 secondary #20         sends probe on context2/outside, lost
       +7.001 secondary #22         sends probe on failover, lost
       +7.001 secondary #22         sends probe on context1/inside, lost
       +7.001 secondary #22         sends probe on context1/outside, lost
       +7.001 secondary #22         sends probe on context2/inside, lost
       +7.001 secondary #22         sends probe on context2/outside, lost
       +7.501 secondary #23         sends probe on failover, lost
       +7.501 secondary #23         sends probe on context1/inside, lost
       +7.501 secondary #23         sends probe on context1/outside, lost
       +7.501 secondary #23         sends probe on context2/inside, lost
       +7.501 secondary #23         sends probe on context2/outside, lost
       +8.001 secondary #25         sends probe on failover, lost
       +8.001 secondary #25         sends probe on context1/inside, lost
       +8.001 secondary #25         sends probe on context1/outside, lost
       +8.001 secondary #25         sends probe on context2/inside, lost
       +8.001 secondary #25         sends probe on context2/outside, lost
       +8.501 secondary #26         sends probe on failover, lost
       +8.501 secondary #26         sends probe on context1/inside, lost
       +8.501 secondary #26         sends probe on context1/outside, lost
       +8.501 secondary #26         sends probe on context2/inside, lost
       +8.501 secondary #26         sends probe on context2/outside, lost
       +9.001 secondary #28         sends probe on failover, lost
       +9.001 secondary #28         sends probe on context1/inside, lost
       +9.001 secondary #28         sends probe on context1/outside, lost
       +9.001 secondary #28         sends probe on context2/inside, lost
       +9.001 secondary #28         sends probe on context2/outside, lost
       +9.501 secondary #30         sends probe on failover, lost
       +9.501 secondary #30         sends probe on context1/inside, lost
       +9.501 secondary #30         sends probe on context1/outside, lost
       +9.501 secondary #30         sends probe on context2/inside, lost
       +9.501 secondary #30         sends probe on context2/outside, lost
       +9.501 secondary #30         context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #30         context1/inside network activity test begins
       +9.501 secondary #30         sends test-begin on failover, lost
       +9.501 secondary #30         context1/outside Normal -> Testing (Waiting)
       +9.501 secondary #30         context1/outside network activity test begins
       +9.501 secondary #30         sends test-begin on failover, lost
       +9.501 secondary #30         context2/inside Normal -> Testing (Waiting)
       +9.501 secondary #30         context2/inside network activity test begins
       +9.501 secondary #30         sends test-begin on failover, lost
       +9.501 secondary #30         context2/outside Normal -> Testing (Waiting)
       +9.501 secondary #30         context2/outside network activity test begins
       +9.501 secondary #30         sends test-begin on failover, lost
       +9.501 secondary #30         log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +9.501 secondary #30         log 1 105008: (Secondary_group_1) Testing Interface inside
       +9.501 secondary #30         log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
       +9.501 secondary #30         log 1 105008: (Secondary_group_1) Testing Interface outside
       +9.501 secondary #30         log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
       +9.501 secondary #30         log 1 105008: (Secondary_group_2) Testing Interface inside
       +9.501 secondary #30         log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
       +9.501 secondary #30         log 1 105008: (Secondary_group_2) Testing Interface outside
      +10.001 secondary #32         sends probe on failover, lost
      +10.001 secondary #32         sends probe on context1/inside, lost
      +10.001 secondary #32         sends probe on context1/outside, lost
      +10.001 secondary #32         sends probe on context2/inside, lost
      +10.001 secondary #32         sends probe on context2/outside, lost
      +10.501 secondary #33         sends probe on failover, lost
      +10.501 secondary #33         sends probe on context1/inside, lost
      +10.501 secondary #33         sends probe on context1/outside, lost
      +10.501 secondary #33         sends probe on context2/inside, lost
      +10.501 secondary #33         sends probe on context2/outside, lost
      +10.547 secondary #34         sends test-report on failover, lost
      +10.547 secondary #34         context1/inside network activity test: here heard, peer unknown
      +10.547 secondary #34         context1/inside Testing -> Normal (Waiting)
      +10.547 secondary #34         log 1 105009: (Secondary_group_1) Testing on interface inside Passed
      +10.737 secondary #35         sends test-report on failover, lost
      +10.737 secondary #35         context2/outside network activity test: here heard, peer unknown
      +10.737 secondary #35         context2/outside Testing -> Normal (Waiting)
      +10.737 secondary #35         log 1 105009: (Secondary_group_2) Testing on interface outside Passed
      +11.001 secondary #37         sends probe on failover, lost
      +11.001 secondary #37         sends probe on context1/inside, lost
      +11.001 secondary #37         sends probe on context1/outside, lost
      +11.001 secondary #37         sends probe on context2/inside, lost
      +11.001 secondary #37         sends probe on context2/outside, lost
      +11.216 secondary #38         sends test-report on failover, lost
      +11.216 secondary #38         context1/outside network activity test: here heard, peer unknown
      +11.216 secondary #38         context1/outside Testing -> Normal (Waiting)
      +11.216 secondary #38         log 1 105009: (Secondary_group_1) Testing on interface outside Passed
      +11.412 secondary #39         sends test-report on failover, lost
      +11.412 secondary #39         context2/inside network activity test: here heard, peer unknown
      +11.412 secondary #39         context2/inside Testing -> Normal (Waiting)
      +11.412 secondary #39         log 1 105009: (Secondary_group_2) Testing on interface inside Passed
      +11.501 secondary #40         sends probe on failover, lost
      +11.501 secondary #40         sends probe on context1/inside, lost
      +11.501 secondary #40         sends probe on context1/outside, lost
      +11.501 secondary #40         sends probe on context2/inside, lost
      +11.501 secondary #40         sends probe on context2/outside, lost
      +12.001 secondary #42         sends probe on failover, lost
      +12.001 secondary #42         sends probe on context1/inside, lost
      +12.001 secondary #42         sends probe on context1/outside, lost
      +12.001 secondary #42         sends probe on context2/inside, lost
      +12.001 secondary #42         sends probe on context2/outside, lost
      +12.501 secondary #43         sends probe on failover, lost
      +12.501 secondary #43         sends probe on context1/inside, lost
      +12.501 secondary #43         sends probe on context1/outside, lost
      +12.501 secondary #43         sends probe on context2/inside, lost
      +12.501 secondary #43         sends probe on context2/outside, lost
      +13.001 secondary #45         sends probe on failover, lost
      +13.001 secondary #45         sends probe on context1/inside, lost
      +13.001 secondary #45         sends probe on context1/outside, lost
      +13.001 secondary #45         sends probe on context2/inside, lost
      +13.001 secondary #45         sends probe on context2/outside, lost
      +13.501 secondary #46         sends probe on failover, lost
      +13.501 secondary #46         sends probe on context1/inside, lost
      +13.501 secondary #46         sends probe on context1/outside, lost
      +13.501 secondary #46         sends probe on context2/inside, lost
      +13.501 secondary #46         sends probe on context2/outside, lost
      +14.001 secondary #48         sends probe on failover, lost
      +14.001 secondary #48         sends probe on context1/inside, lost
      +14.001 secondary #48         sends probe on context1/outside, lost
      +14.001 secondary #48         sends probe on context2/inside, lost
      +14.001 secondary #48         sends probe on context2/outside, lost
      +14.501 secondary #50         sends probe on failover, lost
      +14.501 secondary #50         sends probe on context1/inside, lost
      +14.501 secondary #50         sends probe on context1/outside, lost
      +14.501 secondary #50         sends probe on context2/inside, lost
      +14.501 secondary #50         sends probe on context2/outside, lost
      +15.001 secondary #52         peer Up -> Failed, link Up -> Up
      +15.001 secondary #52         group 0 Standby Ready -> Just Active: HELLO not heard from mate (because #52)
      +15.001 secondary #52         group 0 uses the active addresses
      +15.001 secondary #52         | Group 1 No Response from Mate, Switch to Active
      +15.001 secondary #52         group 1 Standby Ready -> Just Active: HELLO not heard from mate (because #52)
      +15.001 secondary #52         group 1 uses the active addresses
      +15.001 secondary #52         log 1 103001: (Secondary) No response from other firewall (reason code = 1).
      +15.001 secondary #52         log 1 104001: (Secondary_group_1) Switching to ACTIVE - HELLO not heard from mate.
      +15.001 secondary #52         log 4 411002: Line protocol on Interface inside, changed state to down
      +15.001 secondary #52         log 4 411002: Line protocol on Interface outside, changed state to down
      +15.001 secondary #52         log 4 411001: Line protocol on Interface inside, changed state to up
      +15.001 secondary #52         log 4 411001: Line protocol on Interface outside, changed state to up
      +15.251 secondary #53         group 0 Just Active -> Active Drain: HELLO not heard from mate
      +15.251 secondary #53         group 1 Just Active -> Active Drain: HELLO not heard from mate
      +15.501 secondary #54         group 0 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.501 secondary #54         group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.751 secondary #55         group 0 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +15.751 secondary #55         group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +16.001 secondary #57         group 0 Active Config Applied -> Active: HELLO not heard from mate
      +16.001 secondary #57         group 1 Active Config Applied -> Active: HELLO not heard from mate
    = +30.000 primary off; secondary 1 Active, 2 Active
> repair power primary
      +30.000 primary   #76         REPAIRED power primary
      +30.000 primary   #76<76      power off -> booting
    = +30.000 primary booting; secondary 1 Active, 2 Active
> run 90 s
      +90.000 primary   #152<76     power booting -> on
      +90.000 primary   #152<76     | Creating context 'admin'... Done. (1)
      +90.000 primary   #152<76     | Creating context 'context1'... Done. (2)
      +90.000 primary   #152<76     | Creating context 'context2'... Done. (3)
      +90.000 primary   #152<76     context1/inside Unknown -> Normal (Waiting) (because #152)
      +90.000 primary   #152<76     context1/outside Unknown -> Normal (Waiting) (because #152)
      +90.000 primary   #152<76     context2/inside Unknown -> Normal (Waiting) (because #152)
      +90.000 primary   #152<76     context2/outside Unknown -> Normal (Waiting) (because #152)
      +90.000 primary   #152<76     group 0 Disabled -> Negotiation: Failover state check
      +90.000 primary   #152<76     group 0 uses the standby addresses
      +90.000 primary   #152<76     group 1 Disabled -> Negotiation: Failover state check
      +90.000 primary   #152<76     group 1 uses the standby addresses
      +90.000 primary   #152<76     group 2 Disabled -> Negotiation: Failover state check
      +90.000 primary   #152<76     group 2 uses the standby addresses
      +90.000 primary   #152<76     log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +90.000 primary   #152<76     log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
      +90.000 primary   #152<76     log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
      +90.000 primary   #152<76     log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
      +90.000 primary   #152<76     log 1 105002: (Primary) Enabling failover.
      +90.000 primary   #152<76     log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 primary   #152<76     log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 primary   #152<76     log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 primary   #152<76     log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 primary   #152<76     log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 primary   #152<76     log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 primary   #152<76     log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 primary   #152<76     log 4 411001: Line protocol on Interface outside, changed state to up
      +90.001 secondary #154<152    peer Failed -> Up, link Up -> Up
      +90.001 secondary #154<152    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +90.001 primary   #155<153    peer Not Detected -> Up, link Unknown -> Up
      +90.001 primary   #155<153    |
      +90.001 primary   #155<153    |         Detected an Active mate
      +90.001 primary   #155<153    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #155)
      +90.001 primary   #155<153    | Group 1 Detected Active mate
      +90.001 primary   #155<153    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #155)
      +90.001 primary   #155<153    | Group 2 Detected Active mate
      +90.001 primary   #155<153    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #155)
      +90.001 primary   #155<153    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +92.001 primary   #166        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #166        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #166        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #166        sends config-request on failover
      +92.002 secondary #167<166    | Beginning configuration replication: Sending to mate.
      +92.002 secondary #167<166    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
      +92.003 primary   #170<169    | Beginning configuration replication from mate.
      +92.003 primary   #170<169    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
      +97.255 primary   #275<274    | End configuration replication from mate.
      +97.255 primary   #275<274    group 0 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #275<274    group 1 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #275<274    group 2 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #275<274    log 1 709006: (Primary) End Configuration Replication (STB)
      +97.255 primary   #276        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #276        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #276        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #276        sends bulk-request on state
      +97.255 primary   #276        log 6 311003: LU recv thread up
      +97.255 primary   #276        log 6 311004: LU xmit thread up
      +97.256 secondary #277<275    | End Configuration Replication to mate
      +97.256 secondary #277<275    log 1 709004: (Secondary) End Configuration Replication (ACT)
      +97.256 secondary #279<276    log 6 311001: LU loading standby start
      +97.256 secondary #279<276    sends bulk-done on state
      +97.256 secondary #279<276    log 6 311002: LU loading standby end
      +97.257 primary   #281<279    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +97.257 primary   #281<279    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +97.257 primary   #281<279    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +99.257 primary   #294<293    context1/inside Normal -> Normal
      +99.257 primary   #294<293    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +99.257 primary   #295<293    context1/outside Normal -> Normal
      +99.257 primary   #295<293    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +99.257 primary   #296<293    context2/inside Normal -> Normal
      +99.257 primary   #296<293    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +99.257 primary   #297<293    context2/outside Normal -> Normal
      +99.257 primary   #297<293    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +100.001 secondary #304<302    context1/inside Normal -> Normal
     +100.001 secondary #304<302    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +100.001 secondary #305<302    context1/outside Normal -> Normal
     +100.001 secondary #305<302    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
     +100.001 secondary #306<302    context2/inside Normal -> Normal
     +100.001 secondary #306<302    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +100.001 secondary #307<302    context2/outside Normal -> Normal
     +100.001 secondary #307<302    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +120.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
