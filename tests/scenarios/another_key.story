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
       +0.001 primary   #5<2        | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
       +0.001 secondary #6          hello missed: 1
       +1.001 primary   #11         hello missed: 1
       +1.001 secondary #12         hello missed: 2
       +2.001 primary   #21         hello missed: 2
       +2.001 secondary #22         hello missed: 3
       +2.001 secondary #22         sends probe on failover
       +2.001 secondary #22         sends probe on context1/inside
       +2.001 secondary #22         sends probe on context1/outside
       +2.001 secondary #22         sends probe on context2/inside
       +2.001 secondary #22         sends probe on context2/outside
       +2.002 primary   #24<22      sends probe-answer on context1/inside
       +2.002 primary   #25<22      sends probe-answer on context1/outside
       +2.002 primary   #26<22      sends probe-answer on context2/inside
       +2.002 primary   #27<22      sends probe-answer on context2/outside
       +2.501 secondary #32         peer Up -> Up, link Up -> Failed
       +2.501 secondary #32         | Failover LAN Failed
       +2.501 secondary #32         log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
       +2.501 secondary #32         log 1 105043: (Secondary) Failover interface failed
       +3.001 primary   #38         hello missed: 3
       +3.001 primary   #38         sends probe on failover
       +3.001 primary   #38         sends probe on context1/inside
       +3.001 primary   #38         sends probe on context1/outside
       +3.001 primary   #38         sends probe on context2/inside
       +3.001 primary   #38         sends probe on context2/outside
       +3.002 secondary #40<38      sends probe-answer on context1/inside
       +3.002 secondary #41<38      sends probe-answer on context1/outside
       +3.002 secondary #42<38      sends probe-answer on context2/inside
       +3.002 secondary #43<38      sends probe-answer on context2/outside
       +3.501 primary   #48         peer Up -> Up, link Up -> Failed
       +3.501 primary   #48         | Failover LAN Failed
       +3.501 primary   #48         log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
       +3.501 primary   #48         log 1 105043: (Primary) Failover interface failed
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: end
      +30.000 secondary #220        story types: end
      +30.000 secondary #220        | PIX1(config)# end
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: write memory
      +30.000 secondary #221        story types: write memory
      +30.000 secondary #221        | PIX1# write memory
      +30.000 secondary #221        | Building configuration...
      +30.000 secondary #221        | Cryptochecksum: 3ab7e414 6132812c dd2a32ff 868b1550
      +30.000 secondary #221        |
      +30.000 secondary #221        | 1408 bytes copied in 0.188 secs
      +30.000 secondary #221        | [OK]
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault reload secondary
      +30.000 secondary #222        story types: reload noconfirm
      +30.000 secondary #222        | PIX1# reload noconfirm
      +30.000 secondary #222        |
      +30.000 secondary #222        |
      +30.000 secondary #222        | ***
      +30.000 secondary #222        | *** --- START GRACEFUL SHUTDOWN ---
      +30.000 secondary #222        | Shutting down isakmp
      +30.000 secondary #222        | Shutting down File system
      +30.000 secondary #222        |
      +30.000 secondary #222        |
      +30.000 secondary #222        |
      +30.000 secondary #222        | ***
      +30.000 secondary #222        | *** --- SHUTDOWN NOW ---
      +30.000 secondary #222        power on -> booting
    = +30.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
      +30.001 primary   #223<219    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +54.257 primary   #251        context1/inside Normal -> Normal (Waiting)
      +54.257 primary   #251        context1/outside Normal -> Normal (Waiting)
      +54.257 primary   #251        context2/inside Normal -> Normal (Waiting)
      +54.257 primary   #251        context2/outside Normal -> Normal (Waiting)
      +54.257 primary   #251        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +54.257 primary   #251        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +54.257 primary   #251        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +54.257 primary   #251        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +90.000 secondary #289<222    power booting -> on
      +90.000 secondary #289<222    | Creating context 'admin'... Done. (1)
      +90.000 secondary #289<222    | Creating context 'context1'... Done. (2)
      +90.000 secondary #289<222    | Creating context 'context2'... Done. (3)
      +90.000 secondary #289<222    context1/inside Unknown -> Normal (Waiting) (because #289)
      +90.000 secondary #289<222    context1/outside Unknown -> Normal (Waiting) (because #289)
      +90.000 secondary #289<222    context2/inside Unknown -> Normal (Waiting) (because #289)
      +90.000 secondary #289<222    context2/outside Unknown -> Normal (Waiting) (because #289)
      +90.000 secondary #289<222    group 0 Disabled -> Negotiation: Failover state check
      +90.000 secondary #289<222    group 0 uses the standby addresses
      +90.000 secondary #289<222    group 1 Disabled -> Negotiation: Failover state check
      +90.000 secondary #289<222    group 1 uses the standby addresses
      +90.000 secondary #289<222    group 2 Disabled -> Negotiation: Failover state check
      +90.000 secondary #289<222    group 2 uses the standby addresses
      +90.000 secondary #289<222    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +90.000 secondary #289<222    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +90.000 secondary #289<222    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +90.000 secondary #289<222    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +90.000 secondary #289<222    log 1 105002: (Secondary) Enabling failover.
      +90.000 secondary #289<222    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #289<222    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #289<222    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #289<222    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 secondary #289<222    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #289<222    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #289<222    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #289<222    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.001 primary   #291<289    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +90.001 secondary #292<290    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +105.000 secondary #354        group 0 Negotiation -> Just Active: No Active unit found
     +105.000 secondary #354        group 0 uses the active addresses
     +105.000 secondary #354        log 6 311003: LU recv thread up
     +105.000 secondary #354        log 6 311004: LU xmit thread up
     +105.250 secondary #358        group 0 Just Active -> Active Drain: No Active unit found
     +105.500 secondary #360        group 0 Active Drain -> Active Applying Config: No Active unit found
     +105.750 secondary #362        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +106.000 secondary #365        group 0 Active Config Applied -> Active: No Active unit found
     +106.000 secondary #365        | Group 1 No Response from Mate, Switch to Active
     +106.000 secondary #365        group 1 Negotiation -> Just Active: No Active unit found
     +106.000 secondary #365        group 1 uses the active addresses
     +106.000 secondary #365        log 1 104001: (Secondary_group_1) Switching to ACTIVE - No Active unit found.
     +106.000 secondary #365        log 4 411002: Line protocol on Interface inside, changed state to down
     +106.000 secondary #365        log 4 411002: Line protocol on Interface outside, changed state to down
     +106.000 secondary #365        log 4 411001: Line protocol on Interface inside, changed state to up
     +106.000 secondary #365        log 4 411001: Line protocol on Interface outside, changed state to up
     +106.250 secondary #369        group 1 Just Active -> Active Drain: No Active unit found
     +106.500 secondary #371        group 1 Active Drain -> Active Applying Config: No Active unit found
     +106.750 secondary #373        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +107.000 secondary #376        group 1 Active Config Applied -> Active: No Active unit found
     +107.000 secondary #376        | Group 2 No Response from Mate, Switch to Active
     +107.000 secondary #376        group 2 Negotiation -> Just Active: No Active unit found
     +107.000 secondary #376        group 2 uses the active addresses
     +107.000 secondary #376        log 1 104001: (Secondary_group_2) Switching to ACTIVE - No Active unit found.
     +107.000 secondary #376        log 4 411002: Line protocol on Interface inside, changed state to down
     +107.000 secondary #376        log 4 411002: Line protocol on Interface outside, changed state to down
     +107.000 secondary #376        log 4 411001: Line protocol on Interface inside, changed state to up
     +107.000 secondary #376        log 4 411001: Line protocol on Interface outside, changed state to up
     +107.250 secondary #382        group 2 Just Active -> Active Drain: No Active unit found
     +107.500 secondary #384        group 2 Active Drain -> Active Applying Config: No Active unit found
     +107.750 secondary #386        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +108.000 secondary #389        group 2 Active Config Applied -> Active: No Active unit found
     +110.001 primary   #402<400    context1/inside Normal -> Normal
     +110.001 primary   #402<400    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +110.001 primary   #403<400    context1/outside Normal -> Normal
     +110.001 primary   #403<400    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +110.001 primary   #404<400    context2/inside Normal -> Normal
     +110.001 primary   #404<400    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +110.001 primary   #405<400    context2/outside Normal -> Normal
     +110.001 primary   #405<400    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +120.001 secondary #463<461    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +120.001 primary   #468<462    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: configure terminal
     +150.000 secondary #640        story types: configure terminal
     +150.000 secondary #640        | PIX1# configure terminal
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: failover key foverlab
     +150.000 secondary #641        story types: failover key foverlab
     +150.000 secondary #641        | PIX1(config)# failover key foverlab
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 60 s
     +150.001 secondary #642<638    peer Not Detected -> Up, link Unknown -> Failed
     +150.001 secondary #642<638    | Failover LAN Failed
     +150.001 secondary #642<638    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.001 secondary #642<638    log 1 105035: Receive a LAN failover interface down msg from peer.
     +150.001 secondary #642<638    log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
     +150.001 secondary #642<638    log 1 105043: (Secondary) Failover interface failed
     +150.001 primary   #647<639    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +150.002 primary   #648<642    peer Up -> Up, link Failed -> Up
     +150.002 primary   #648<642    | Failover LAN became OK
     +150.002 primary   #648<642    | Switchover enabled
     +150.002 primary   #648<642    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.002 primary   #648<642    log 1 105042: (Primary) Failover interface OK
     +150.003 secondary #649<648    peer Up -> Up, link Failed -> Up
     +150.003 secondary #649<648    | Failover LAN became OK
     +150.003 secondary #649<648    | Switchover enabled
     +150.003 secondary #649<648    | State check detected an Active mate
     +150.003 secondary #649<648    group 0 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #649<648    group 0 uses the standby addresses
     +150.003 secondary #649<648    | Group 1 State check detected an Active mate
     +150.003 secondary #649<648    group 1 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #649<648    group 1 uses the standby addresses
     +150.003 secondary #649<648    log 1 105042: (Secondary) Failover interface OK
     +150.003 secondary #649<648    log 1 104002: (Secondary_group_1) Switching to STANDBY - state check.
     +150.003 secondary #649<648    log 4 411002: Line protocol on Interface inside, changed state to down
     +150.003 secondary #649<648    log 4 411002: Line protocol on Interface outside, changed state to down
     +150.003 secondary #649<648    log 4 411001: Line protocol on Interface inside, changed state to up
     +150.003 secondary #649<648    log 4 411001: Line protocol on Interface outside, changed state to up
     +150.004 primary   #650<649    context1/inside Normal -> Normal (Waiting)
     +150.004 primary   #650<649    context1/outside Normal -> Normal (Waiting)
     +150.004 primary   #650<649    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
     +150.004 primary   #650<649    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
     +152.001 secondary #660<656    context2/inside Normal -> Normal
     +152.001 secondary #660<656    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +152.001 secondary #661<656    context2/outside Normal -> Normal
     +152.001 secondary #661<656    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
     +152.003 secondary #666        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #666        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #666        sends config-request on failover
     +152.004 primary   #667<666    | Beginning configuration replication: Sending to mate.
     +152.004 primary   #667<666    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +152.005 secondary #670<669    | Beginning configuration replication from mate.
     +152.005 secondary #670<669    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +157.257 secondary #776<775    connections of group 2 end
     +157.257 secondary #776<775    | End configuration replication from mate.
     +157.257 secondary #776<775    group 0 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #776<775    group 1 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #776<775    log 1 709006: (Secondary) End Configuration Replication (STB)
     +157.257 secondary #777        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #777        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #777        sends bulk-request on state
     +157.257 secondary #777        log 6 311003: LU recv thread up
     +157.257 secondary #777        log 6 311004: LU xmit thread up
     +157.258 primary   #778<776    | End Configuration Replication to mate
     +157.258 primary   #778<776    log 1 709004: (Primary) End Configuration Replication (ACT)
     +157.258 primary   #780<777    log 6 311001: LU loading standby start
     +157.258 primary   #780<777    sends bulk-done on state
     +157.258 primary   #780<777    log 6 311002: LU loading standby end
     +157.259 secondary #782<780    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +157.259 secondary #782<780    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +160.001 primary   #797<795    context1/inside Normal -> Normal
     +160.001 primary   #797<795    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +160.001 primary   #798<795    context1/outside Normal -> Normal
     +160.001 primary   #798<795    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +162.001 secondary #810<808    context1/inside Normal -> Normal
     +162.001 secondary #810<808    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +162.001 secondary #811<808    context1/outside Normal -> Normal
     +162.001 secondary #811<808    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
    = +210.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
