# The same with the source document's timers, 15 s poll and 45 s hold.
@ lab pix
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power secondary
       +0.000 secondary #1          FAULT power secondary
       +0.000 secondary #1<1        power on -> off
    = +0.000 primary 1 Active, 2 Standby Ready; secondary off
> run 60 s
      +11.757 primary   #6          context1/inside Normal -> Testing (Waiting)
      +11.757 primary   #6          context1/inside network activity test begins
      +11.757 primary   #6          sends test-begin on failover, lost
      +11.757 primary   #6          context1/outside Normal -> Testing (Waiting)
      +11.757 primary   #6          context1/outside network activity test begins
      +11.757 primary   #6          sends test-begin on failover, lost
      +11.757 primary   #6          context2/inside Normal -> Testing (Waiting)
      +11.757 primary   #6          context2/inside network activity test begins
      +11.757 primary   #6          sends test-begin on failover, lost
      +11.757 primary   #6          context2/outside Normal -> Testing (Waiting)
      +11.757 primary   #6          context2/outside network activity test begins
      +11.757 primary   #6          sends test-begin on failover, lost
      +11.757 primary   #6          log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +11.757 primary   #6          log 1 105008: (Primary) Testing Interface inside
      +11.757 primary   #6          log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +11.757 primary   #6          log 1 105008: (Primary) Testing Interface outside
      +11.757 primary   #6          log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +11.757 primary   #6          log 1 105008: (Primary) Testing Interface inside
      +11.757 primary   #6          log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +11.757 primary   #6          log 1 105008: (Primary) Testing Interface outside
      +12.001 primary   #8          hello missed: 1
      +12.952 primary   #9          sends test-report on failover, lost
      +12.952 primary   #9          context2/inside network activity test: here heard, peer unknown
      +12.952 primary   #9          context2/inside Testing -> Normal (Waiting)
      +12.952 primary   #9          log 1 105009: (Primary) Testing on interface inside Passed
      +13.012 primary   #10         sends test-report on failover, lost
      +13.012 primary   #10         context1/outside network activity test: here heard, peer unknown
      +13.012 primary   #10         context1/outside Testing -> Normal (Waiting)
      +13.012 primary   #10         log 1 105009: (Primary) Testing on interface outside Passed
      +13.159 primary   #11         sends test-report on failover, lost
      +13.159 primary   #11         context2/outside network activity test: here heard, peer unknown
      +13.159 primary   #11         context2/outside Testing -> Normal (Waiting)
      +13.159 primary   #11         log 1 105009: (Primary) Testing on interface outside Passed
      +13.283 primary   #12         sends test-report on failover, lost
      +13.283 primary   #12         context1/inside network activity test: here heard, peer unknown
      +13.283 primary   #12         context1/inside Testing -> Normal (Waiting)
      +13.283 primary   #12         log 1 105009: (Primary) Testing on interface inside Passed
      +25.452 primary   #16         context2/inside Normal -> Testing (Waiting)
      +25.452 primary   #16         context2/inside network activity test begins
      +25.452 primary   #16         sends test-begin on failover, lost
      +25.452 primary   #16         log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.452 primary   #16         log 1 105008: (Primary) Testing Interface inside
      +25.512 primary   #17         context1/outside Normal -> Testing (Waiting)
      +25.512 primary   #17         context1/outside network activity test begins
      +25.512 primary   #17         sends test-begin on failover, lost
      +25.512 primary   #17         log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +25.512 primary   #17         log 1 105008: (Primary) Testing Interface outside
      +25.659 primary   #18         context2/outside Normal -> Testing (Waiting)
      +25.659 primary   #18         context2/outside network activity test begins
      +25.659 primary   #18         sends test-begin on failover, lost
      +25.659 primary   #18         log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +25.659 primary   #18         log 1 105008: (Primary) Testing Interface outside
      +25.783 primary   #19         context1/inside Normal -> Testing (Waiting)
      +25.783 primary   #19         context1/inside network activity test begins
      +25.783 primary   #19         sends test-begin on failover, lost
      +25.783 primary   #19         log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +25.783 primary   #19         log 1 105008: (Primary) Testing Interface inside
      +26.866 primary   #20         sends test-report on failover, lost
      +26.866 primary   #20         context1/inside network activity test: here heard, peer unknown
      +26.866 primary   #20         context1/inside Testing -> Normal (Waiting)
      +26.866 primary   #20         log 1 105009: (Primary) Testing on interface inside Passed
      +27.001 primary   #22         hello missed: 2
      +27.244 primary   #23         sends test-report on failover, lost
      +27.244 primary   #23         context1/outside network activity test: here heard, peer unknown
      +27.244 primary   #23         context1/outside Testing -> Normal (Waiting)
      +27.244 primary   #23         log 1 105009: (Primary) Testing on interface outside Passed
      +27.377 primary   #24         sends test-report on failover, lost
      +27.377 primary   #24         context2/inside network activity test: here heard, peer unknown
      +27.377 primary   #24         context2/inside Testing -> Normal (Waiting)
      +27.377 primary   #24         log 1 105009: (Primary) Testing on interface inside Passed
      +27.479 primary   #25         sends test-report on failover, lost
      +27.479 primary   #25         context2/outside network activity test: here heard, peer unknown
      +27.479 primary   #25         context2/outside Testing -> Normal (Waiting)
      +27.479 primary   #25         log 1 105009: (Primary) Testing on interface outside Passed
      +39.366 primary   #29         context1/inside Normal -> Testing (Waiting)
      +39.366 primary   #29         context1/inside network activity test begins
      +39.366 primary   #29         sends test-begin on failover, lost
      +39.366 primary   #29         log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +39.366 primary   #29         log 1 105008: (Primary) Testing Interface inside
      +39.744 primary   #30         context1/outside Normal -> Testing (Waiting)
      +39.744 primary   #30         context1/outside network activity test begins
      +39.744 primary   #30         sends test-begin on failover, lost
      +39.744 primary   #30         log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +39.744 primary   #30         log 1 105008: (Primary) Testing Interface outside
      +39.877 primary   #31         context2/inside Normal -> Testing (Waiting)
      +39.877 primary   #31         context2/inside network activity test begins
      +39.877 primary   #31         sends test-begin on failover, lost
      +39.877 primary   #31         log 1 105005: (Primary) Lost Failover communications with mate on interface inside
      +39.877 primary   #31         log 1 105008: (Primary) Testing Interface inside
      +39.979 primary   #32         context2/outside Normal -> Testing (Waiting)
      +39.979 primary   #32         context2/outside network activity test begins
      +39.979 primary   #32         sends test-begin on failover, lost
      +39.979 primary   #32         log 1 105005: (Primary) Lost Failover communications with mate on interface outside
      +39.979 primary   #32         log 1 105008: (Primary) Testing Interface outside
      +40.613 primary   #33         sends test-report on failover, lost
      +40.613 primary   #33         context2/inside network activity test: here heard, peer unknown
      +40.613 primary   #33         context2/inside Testing -> Normal (Waiting)
      +40.613 primary   #33         log 1 105009: (Primary) Testing on interface inside Passed
      +40.914 primary   #34         sends test-report on failover, lost
      +40.914 primary   #34         context1/outside network activity test: here heard, peer unknown
      +40.914 primary   #34         context1/outside Testing -> Normal (Waiting)
      +40.914 primary   #34         log 1 105009: (Primary) Testing on interface outside Passed
      +41.017 primary   #35         sends test-report on failover, lost
      +41.017 primary   #35         context1/inside network activity test: here heard, peer unknown
      +41.017 primary   #35         context1/inside Testing -> Normal (Waiting)
      +41.017 primary   #35         log 1 105009: (Primary) Testing on interface inside Passed
      +41.211 primary   #36         sends test-report on failover, lost
      +41.211 primary   #36         context2/outside network activity test: here heard, peer unknown
      +41.211 primary   #36         context2/outside Testing -> Normal (Waiting)
      +41.211 primary   #36         log 1 105009: (Primary) Testing on interface outside Passed
      +42.001 primary   #38         hello missed: 3
      +42.001 primary   #38         sends probe on failover, lost
      +42.001 primary   #38         sends probe on context1/inside, lost
      +42.001 primary   #38         sends probe on context1/outside, lost
      +42.001 primary   #38         sends probe on context2/inside, lost
      +42.001 primary   #38         sends probe on context2/outside, lost
      +42.501 primary   #39         peer Up -> Failed, link Up -> Up
      +42.501 primary   #39         | Group 2 No Response from Mate, Switch to Active
      +42.501 primary   #39         group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #39)
      +42.501 primary   #39         group 2 uses the active addresses
      +42.501 primary   #39         log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +42.501 primary   #39         log 1 104001: (Primary) Switching to ACTIVE - HELLO not heard from mate.
      +42.501 primary   #39         log 4 411002: Line protocol on Interface inside, changed state to down
      +42.501 primary   #39         log 4 411002: Line protocol on Interface outside, changed state to down
      +42.501 primary   #39         log 4 411001: Line protocol on Interface inside, changed state to up
      +42.501 primary   #39         log 4 411001: Line protocol on Interface outside, changed state to up
      +42.751 primary   #40         group 2 Just Active -> Active Drain: HELLO not heard from mate
      +43.001 primary   #41         group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +43.251 primary   #42         group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +43.501 primary   #43         group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +60.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +60.000 secondary #48         REPAIRED power secondary
      +60.000 secondary #48<48      power off -> booting
    = +60.000 primary 1 Active, 2 Active; secondary booting
> run 120 s
     +120.000 secondary #65<48      power booting -> on
     +120.000 secondary #65<48      | Creating context 'admin'... Done. (1)
     +120.000 secondary #65<48      | Creating context 'context1'... Done. (2)
     +120.000 secondary #65<48      | Creating context 'context2'... Done. (3)
     +120.000 secondary #65<48      context1/inside Unknown -> Normal (Waiting) (because #65)
     +120.000 secondary #65<48      context1/outside Unknown -> Normal (Waiting) (because #65)
     +120.000 secondary #65<48      context2/inside Unknown -> Normal (Waiting) (because #65)
     +120.000 secondary #65<48      context2/outside Unknown -> Normal (Waiting) (because #65)
     +120.000 secondary #65<48      group 0 Disabled -> Negotiation: Failover state check
     +120.000 secondary #65<48      group 0 uses the standby addresses
     +120.000 secondary #65<48      group 1 Disabled -> Negotiation: Failover state check
     +120.000 secondary #65<48      group 1 uses the standby addresses
     +120.000 secondary #65<48      group 2 Disabled -> Negotiation: Failover state check
     +120.000 secondary #65<48      group 2 uses the standby addresses
     +120.000 secondary #65<48      log 1 105003: (Secondary) Monitoring on interface inside waiting
     +120.000 secondary #65<48      log 1 105003: (Secondary) Monitoring on interface outside waiting
     +120.000 secondary #65<48      log 1 105003: (Secondary) Monitoring on interface inside waiting
     +120.000 secondary #65<48      log 1 105003: (Secondary) Monitoring on interface outside waiting
     +120.000 secondary #65<48      log 1 105002: (Secondary) Enabling failover.
     +120.000 secondary #65<48      log 4 411002: Line protocol on Interface inside, changed state to down
     +120.000 secondary #65<48      log 4 411002: Line protocol on Interface outside, changed state to down
     +120.000 secondary #65<48      log 4 411001: Line protocol on Interface inside, changed state to up
     +120.000 secondary #65<48      log 4 411001: Line protocol on Interface outside, changed state to up
     +120.000 secondary #65<48      log 4 411002: Line protocol on Interface inside, changed state to down
     +120.000 secondary #65<48      log 4 411002: Line protocol on Interface outside, changed state to down
     +120.000 secondary #65<48      log 4 411001: Line protocol on Interface inside, changed state to up
     +120.000 secondary #65<48      log 4 411001: Line protocol on Interface outside, changed state to up
     +120.001 primary   #66<65      peer Failed -> Up, link Up -> Up
     +120.001 primary   #66<65      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +120.002 secondary #67<66      peer Not Detected -> Up, link Unknown -> Up
     +120.002 secondary #67<66      |
     +120.002 secondary #67<66      |         Detected an Active mate
     +120.002 secondary #67<66      group 0 Negotiation -> Cold Standby: Detected an Active mate (because #67)
     +120.002 secondary #67<66      | Group 1 Detected Active mate
     +120.002 secondary #67<66      group 1 Negotiation -> Cold Standby: Detected an Active mate (because #67)
     +120.002 secondary #67<66      | Group 2 Detected Active mate
     +120.002 secondary #67<66      group 2 Negotiation -> Cold Standby: Detected an Active mate (because #67)
     +120.002 secondary #67<66      log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +122.002 secondary #74         group 0 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #74         group 1 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #74         group 2 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #74         sends config-request on failover
     +122.003 primary   #75<74      | Beginning configuration replication: Sending to mate.
     +122.003 primary   #75<74      log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +122.004 secondary #78<77      | Beginning configuration replication from mate.
     +122.004 secondary #78<77      log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +127.256 secondary #164<163    | End configuration replication from mate.
     +127.256 secondary #164<163    group 0 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #164<163    group 1 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #164<163    group 2 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #164<163    log 1 709006: (Secondary) End Configuration Replication (STB)
     +127.256 secondary #165        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #165        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #165        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #165        sends bulk-request on state
     +127.256 secondary #165        log 6 311003: LU recv thread up
     +127.256 secondary #165        log 6 311004: LU xmit thread up
     +127.257 primary   #166<164    | End Configuration Replication to mate
     +127.257 primary   #166<164    log 1 709004: (Primary) End Configuration Replication (ACT)
     +127.257 primary   #168<165    log 6 311001: LU loading standby start
     +127.257 primary   #168<165    sends bulk-done on state
     +127.257 primary   #168<165    log 6 311002: LU loading standby end
     +127.258 secondary #170<168    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #170<168    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #170<168    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +130.001 primary   #175<174    context1/inside Normal -> Normal
     +130.001 primary   #175<174    log 1 105004: (Primary) Monitoring on interface inside normal
     +130.001 primary   #176<174    context1/outside Normal -> Normal
     +130.001 primary   #176<174    log 1 105004: (Primary) Monitoring on interface outside normal
     +130.001 primary   #177<174    context2/inside Normal -> Normal
     +130.001 primary   #177<174    log 1 105004: (Primary) Monitoring on interface inside normal
     +130.001 primary   #178<174    context2/outside Normal -> Normal
     +130.001 primary   #178<174    log 1 105004: (Primary) Monitoring on interface outside normal
     +132.001 secondary #184<183    context1/inside Normal -> Normal
     +132.001 secondary #184<183    log 1 105004: (Secondary) Monitoring on interface inside normal
     +132.001 secondary #185<183    context1/outside Normal -> Normal
     +132.001 secondary #185<183    log 1 105004: (Secondary) Monitoring on interface outside normal
     +132.001 secondary #186<183    context2/inside Normal -> Normal
     +132.001 secondary #186<183    log 1 105004: (Secondary) Monitoring on interface inside normal
     +132.001 secondary #187<183    context2/outside Normal -> Normal
     +132.001 secondary #187<183    log 1 105004: (Secondary) Monitoring on interface outside normal
    = +180.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
