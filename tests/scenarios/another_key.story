# The failover key is changed on the standby unit, where nothing is replicated; later both have the same one again.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> secondary: configure terminal
       +0.000 secondary #1          story types: configure terminal
       +0.000 secondary #1          | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: failover key another
       +0.000 secondary #2          story types: failover key another
       +0.000 secondary #2          | PIX1(config)# failover key another
       +0.000 secondary #2          | **** WARNING ****
       +0.000 secondary #2          | 	Configuration Replication is NOT performed from Standby unit to Active unit.
       +0.000 secondary #2          | 	Configurations are no longer synchronized.
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
       +0.001 secondary #3<opening  | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
       +0.001 secondary #5          hello missed: 1
       +1.001 primary   #9<7        | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
       +1.001 primary   #10         hello missed: 1
       +1.001 secondary #11         hello missed: 2
       +2.001 primary   #20         hello missed: 2
       +2.001 secondary #21         hello missed: 3
       +2.001 secondary #21         sends probe on failover
       +2.001 secondary #21         sends probe on context1/inside
       +2.001 secondary #21         sends probe on context1/outside
       +2.001 secondary #21         sends probe on context2/inside
       +2.001 secondary #21         sends probe on context2/outside
       +2.002 primary   #23<21      sends probe-answer on context1/inside
       +2.002 primary   #24<21      sends probe-answer on context1/outside
       +2.002 primary   #25<21      sends probe-answer on context2/inside
       +2.002 primary   #26<21      sends probe-answer on context2/outside
       +2.501 secondary #31         peer Up -> Up, link Up -> Failed
       +2.501 secondary #31         | Failover LAN Failed
       +2.501 secondary #31         log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
       +2.501 secondary #31         log 1 105043: (Secondary) Failover interface failed
       +3.001 primary   #37         hello missed: 3
       +3.001 primary   #37         sends probe on failover
       +3.001 primary   #37         sends probe on context1/inside
       +3.001 primary   #37         sends probe on context1/outside
       +3.001 primary   #37         sends probe on context2/inside
       +3.001 primary   #37         sends probe on context2/outside
       +3.002 secondary #39<37      sends probe-answer on context1/inside
       +3.002 secondary #40<37      sends probe-answer on context1/outside
       +3.002 secondary #41<37      sends probe-answer on context2/inside
       +3.002 secondary #42<37      sends probe-answer on context2/outside
       +3.501 primary   #47         peer Up -> Up, link Up -> Failed
       +3.501 primary   #47         | Failover LAN Failed
       +3.501 primary   #47         log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
       +3.501 primary   #47         log 1 105043: (Primary) Failover interface failed
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: end
      +30.000 secondary #219        story types: end
      +30.000 secondary #219        | PIX1(config)# end
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: write memory
      +30.000 secondary #220        story types: write memory
      +30.000 secondary #220        | PIX1# write memory
      +30.000 secondary #220        | Building configuration...
      +30.000 secondary #220        | Cryptochecksum: 3ab7e414 6132812c dd2a32ff 868b1550
      +30.000 secondary #220        |
      +30.000 secondary #220        | 1408 bytes copied in 0.188 secs
      +30.000 secondary #220        | [OK]
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault reload secondary
      +30.000 secondary #221        story types: reload noconfirm
      +30.000 secondary #221        | PIX1# reload noconfirm
      +30.000 secondary #221        |
      +30.000 secondary #221        | Rebooting....
      +30.000 secondary #221        power on -> booting
    = +30.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
      +54.257 primary   #250        context1/inside Normal -> Normal (Waiting)
      +54.257 primary   #250        context1/outside Normal -> Normal (Waiting)
      +54.257 primary   #250        context2/inside Normal -> Normal (Waiting)
      +54.257 primary   #250        context2/outside Normal -> Normal (Waiting)
      +54.257 primary   #250        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +54.257 primary   #250        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +54.257 primary   #250        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +54.257 primary   #250        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +90.000 secondary #288<221    power booting -> on
      +90.000 secondary #288<221    | Creating context 'admin'... Done. (1)
      +90.000 secondary #288<221    | Creating context 'context1'... Done. (2)
      +90.000 secondary #288<221    | Creating context 'context2'... Done. (3)
      +90.000 secondary #288<221    context1/inside Unknown -> Normal (Waiting) (because #288)
      +90.000 secondary #288<221    context1/outside Unknown -> Normal (Waiting) (because #288)
      +90.000 secondary #288<221    context2/inside Unknown -> Normal (Waiting) (because #288)
      +90.000 secondary #288<221    context2/outside Unknown -> Normal (Waiting) (because #288)
      +90.000 secondary #288<221    group 0 Disabled -> Negotiation: Failover state check
      +90.000 secondary #288<221    group 0 uses the standby addresses
      +90.000 secondary #288<221    group 1 Disabled -> Negotiation: Failover state check
      +90.000 secondary #288<221    group 1 uses the standby addresses
      +90.000 secondary #288<221    group 2 Disabled -> Negotiation: Failover state check
      +90.000 secondary #288<221    group 2 uses the standby addresses
      +90.000 secondary #288<221    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +90.000 secondary #288<221    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +90.000 secondary #288<221    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +90.000 secondary #288<221    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +90.000 secondary #288<221    log 1 105002: (Secondary) Enabling failover.
      +90.000 secondary #288<221    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #288<221    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #288<221    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #288<221    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 secondary #288<221    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #288<221    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #288<221    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #288<221    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.001 primary   #290<288    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +90.001 secondary #291<289    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +105.000 secondary #353        group 0 Negotiation -> Just Active: No Active unit found
     +105.000 secondary #353        group 0 uses the active addresses
     +105.000 secondary #353        log 6 311003: LU recv thread up
     +105.000 secondary #353        log 6 311004: LU xmit thread up
     +105.250 secondary #357        group 0 Just Active -> Active Drain: No Active unit found
     +105.500 secondary #359        group 0 Active Drain -> Active Applying Config: No Active unit found
     +105.750 secondary #361        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +106.000 secondary #364        group 0 Active Config Applied -> Active: No Active unit found
     +106.000 secondary #364        | Group 1 No Response from Mate, Switch to Active
     +106.000 secondary #364        group 1 Negotiation -> Just Active: No Active unit found
     +106.000 secondary #364        group 1 uses the active addresses
     +106.000 secondary #364        log 1 104001: (Secondary_group_1) Switching to ACTIVE - No Active unit found.
     +106.000 secondary #364        log 4 411002: Line protocol on Interface inside, changed state to down
     +106.000 secondary #364        log 4 411002: Line protocol on Interface outside, changed state to down
     +106.000 secondary #364        log 4 411001: Line protocol on Interface inside, changed state to up
     +106.000 secondary #364        log 4 411001: Line protocol on Interface outside, changed state to up
     +106.250 secondary #368        group 1 Just Active -> Active Drain: No Active unit found
     +106.500 secondary #370        group 1 Active Drain -> Active Applying Config: No Active unit found
     +106.750 secondary #372        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +107.000 secondary #375        group 1 Active Config Applied -> Active: No Active unit found
     +107.000 secondary #375        | Group 2 No Response from Mate, Switch to Active
     +107.000 secondary #375        group 2 Negotiation -> Just Active: No Active unit found
     +107.000 secondary #375        group 2 uses the active addresses
     +107.000 secondary #375        log 1 104001: (Secondary_group_2) Switching to ACTIVE - No Active unit found.
     +107.000 secondary #375        log 4 411002: Line protocol on Interface inside, changed state to down
     +107.000 secondary #375        log 4 411002: Line protocol on Interface outside, changed state to down
     +107.000 secondary #375        log 4 411001: Line protocol on Interface inside, changed state to up
     +107.000 secondary #375        log 4 411001: Line protocol on Interface outside, changed state to up
     +107.250 secondary #381        group 2 Just Active -> Active Drain: No Active unit found
     +107.500 secondary #383        group 2 Active Drain -> Active Applying Config: No Active unit found
     +107.750 secondary #385        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +108.000 secondary #388        group 2 Active Config Applied -> Active: No Active unit found
     +110.001 primary   #401<399    context1/inside Normal -> Normal
     +110.001 primary   #401<399    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +110.001 primary   #402<399    context1/outside Normal -> Normal
     +110.001 primary   #402<399    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +110.001 primary   #403<399    context2/inside Normal -> Normal
     +110.001 primary   #403<399    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +110.001 primary   #404<399    context2/outside Normal -> Normal
     +110.001 primary   #404<399    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +120.001 secondary #462<460    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +120.001 primary   #467<461    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: configure terminal
     +150.000 secondary #639        story types: configure terminal
     +150.000 secondary #639        | PIX1# configure terminal
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: failover key foverlab
     +150.000 secondary #640        story types: failover key foverlab
     +150.000 secondary #640        | PIX1(config)# failover key foverlab
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 60 s
     +150.001 secondary #641<637    peer Not Detected -> Up, link Unknown -> Failed
     +150.001 secondary #641<637    | Failover LAN Failed
     +150.001 secondary #641<637    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.001 secondary #641<637    log 1 105035: Receive a LAN failover interface down msg from peer.
     +150.001 secondary #641<637    log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
     +150.001 secondary #641<637    log 1 105043: (Secondary) Failover interface failed
     +150.001 primary   #646<638    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +150.002 primary   #647<641    peer Up -> Up, link Failed -> Up
     +150.002 primary   #647<641    | Failover LAN became OK
     +150.002 primary   #647<641    | Switchover enabled
     +150.002 primary   #647<641    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.002 primary   #647<641    log 1 105042: (Primary) Failover interface OK
     +150.003 secondary #648<647    peer Up -> Up, link Failed -> Up
     +150.003 secondary #648<647    | Failover LAN became OK
     +150.003 secondary #648<647    | Switchover enabled
     +150.003 secondary #648<647    | State check detected an Active mate
     +150.003 secondary #648<647    group 0 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #648<647    group 0 uses the standby addresses
     +150.003 secondary #648<647    | Group 1 State check detected an Active mate
     +150.003 secondary #648<647    group 1 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #648<647    group 1 uses the standby addresses
     +150.003 secondary #648<647    log 1 105042: (Secondary) Failover interface OK
     +150.003 secondary #648<647    log 1 104002: (Secondary_group_1) Switching to STANDBY - state check.
     +150.003 secondary #648<647    log 4 411002: Line protocol on Interface inside, changed state to down
     +150.003 secondary #648<647    log 4 411002: Line protocol on Interface outside, changed state to down
     +150.003 secondary #648<647    log 4 411001: Line protocol on Interface inside, changed state to up
     +150.003 secondary #648<647    log 4 411001: Line protocol on Interface outside, changed state to up
     +150.004 primary   #649<648    context1/inside Normal -> Normal (Waiting)
     +150.004 primary   #649<648    context1/outside Normal -> Normal (Waiting)
     +150.004 primary   #649<648    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
     +150.004 primary   #649<648    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
     +152.001 secondary #659<655    context2/inside Normal -> Normal
     +152.001 secondary #659<655    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +152.001 secondary #660<655    context2/outside Normal -> Normal
     +152.001 secondary #660<655    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
     +152.003 secondary #665        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #665        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #665        sends config-request on failover
     +152.004 primary   #666<665    | Beginning configuration replication: Sending to mate.
     +152.004 primary   #666<665    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +152.005 secondary #669<668    | Beginning configuration replication from mate.
     +152.005 secondary #669<668    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +157.257 secondary #775<774    connections of group 2 end
     +157.257 secondary #775<774    | End configuration replication from mate.
     +157.257 secondary #775<774    group 0 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #775<774    group 1 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #775<774    log 1 709006: (Secondary) End Configuration Replication (STB)
     +157.257 secondary #776        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #776        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #776        sends bulk-request on state
     +157.257 secondary #776        log 6 311003: LU recv thread up
     +157.257 secondary #776        log 6 311004: LU xmit thread up
     +157.258 primary   #777<775    | End Configuration Replication to mate
     +157.258 primary   #777<775    log 1 709004: (Primary) End Configuration Replication (ACT)
     +157.258 primary   #779<776    log 6 311001: LU loading standby start
     +157.258 primary   #779<776    sends bulk-done on state
     +157.258 primary   #779<776    log 6 311002: LU loading standby end
     +157.259 secondary #781<779    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +157.259 secondary #781<779    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +160.001 primary   #796<794    context1/inside Normal -> Normal
     +160.001 primary   #796<794    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +160.001 primary   #797<794    context1/outside Normal -> Normal
     +160.001 primary   #797<794    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +162.001 secondary #809<807    context1/inside Normal -> Normal
     +162.001 secondary #809<807    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +162.001 secondary #810<807    context1/outside Normal -> Normal
     +162.001 secondary #810<807    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
    = +210.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
