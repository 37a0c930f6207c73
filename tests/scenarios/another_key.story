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
       +1.000 primary   #opening    sends logical-update on state
       +1.000 secondary #opening    sends logical-update on state
       +1.001 primary   #opening    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
       +1.001 primary   #10         hello missed: 1
       +1.001 secondary #11         hello missed: 2
       +2.000 primary   #opening    sends logical-update on state
       +2.000 secondary #opening    sends logical-update on state
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
       +3.000 primary   #opening    sends logical-update on state
       +3.000 secondary #opening    sends logical-update on state
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
       +4.000 primary   #opening    sends logical-update on state
       +4.000 secondary #opening    sends logical-update on state
       +5.000 primary   #opening    sends logical-update on state
       +5.000 secondary #opening    sends logical-update on state
       +6.000 primary   #opening    sends logical-update on state
       +6.000 secondary #opening    sends logical-update on state
       +7.000 primary   #opening    sends logical-update on state
       +7.000 secondary #opening    sends logical-update on state
       +8.000 primary   #opening    sends logical-update on state
       +8.000 secondary #opening    sends logical-update on state
       +9.000 primary   #opening    sends logical-update on state
       +9.000 secondary #opening    sends logical-update on state
      +10.000 primary   #opening    sends logical-update on state
      +10.000 secondary #opening    sends logical-update on state
      +11.000 primary   #opening    sends logical-update on state
      +11.000 secondary #opening    sends logical-update on state
      +12.000 primary   #opening    sends logical-update on state
      +12.000 secondary #opening    sends logical-update on state
      +13.000 primary   #opening    sends logical-update on state
      +13.000 secondary #opening    sends logical-update on state
      +14.000 primary   #opening    sends logical-update on state
      +14.000 secondary #opening    sends logical-update on state
      +15.000 primary   #opening    sends logical-update on state
      +15.000 secondary #opening    sends logical-update on state
      +16.000 primary   #opening    sends logical-update on state
      +16.000 secondary #opening    sends logical-update on state
      +17.000 primary   #opening    sends logical-update on state
      +17.000 secondary #opening    sends logical-update on state
      +18.000 primary   #opening    sends logical-update on state
      +18.000 secondary #opening    sends logical-update on state
      +19.000 primary   #opening    sends logical-update on state
      +19.000 secondary #opening    sends logical-update on state
      +20.000 primary   #opening    sends logical-update on state
      +20.000 secondary #opening    sends logical-update on state
      +21.000 primary   #opening    sends logical-update on state
      +21.000 secondary #opening    sends logical-update on state
      +22.000 primary   #opening    sends logical-update on state
      +22.000 secondary #opening    sends logical-update on state
      +23.000 primary   #opening    sends logical-update on state
      +23.000 secondary #opening    sends logical-update on state
      +24.000 primary   #opening    sends logical-update on state
      +24.000 secondary #opening    sends logical-update on state
      +25.000 primary   #opening    sends logical-update on state
      +25.000 secondary #opening    sends logical-update on state
      +26.000 primary   #opening    sends logical-update on state
      +26.000 secondary #opening    sends logical-update on state
      +27.000 primary   #opening    sends logical-update on state
      +27.000 secondary #opening    sends logical-update on state
      +28.000 primary   #opening    sends logical-update on state
      +28.000 secondary #opening    sends logical-update on state
      +29.000 primary   #opening    sends logical-update on state
      +29.000 secondary #opening    sends logical-update on state
      +30.000 primary   #opening    sends logical-update on state
      +30.000 secondary #opening    sends logical-update on state
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: end
      +30.000 secondary #217        story types: end
      +30.000 secondary #217        | PIX1(config)# end
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: write memory
      +30.000 secondary #218        story types: write memory
      +30.000 secondary #218        | PIX1# write memory
      +30.000 secondary #218        | Building configuration...
      +30.000 secondary #218        | Cryptochecksum: 3ab7e414 6132812c dd2a32ff 868b1550
      +30.000 secondary #218        |
      +30.000 secondary #218        | 1408 bytes copied in 0.188 secs
      +30.000 secondary #218        | [OK]
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault reload secondary
      +30.000 secondary #219        story types: reload noconfirm
      +30.000 secondary #219        | PIX1# reload noconfirm
      +30.000 secondary #219        |
      +30.000 secondary #219        | Rebooting....
      +30.000 secondary #219        power on -> booting
      +30.000 world     #opening    FlowInterrupted(flow='FTP', context='context2', reason=<Drop.NO_PATH: 'no path'>)
    = +30.000 primary 1 Active, 2 Standby Ready; secondary booting
> run 120 s
      +30.010 world     #opening    FlowInterrupted(flow='HTTP', context='context2', reason=<Drop.NO_PATH: 'no path'>)
      +30.010 world     #opening    FlowInterrupted(flow='UDP stream', context='context2', reason=<Drop.NO_PATH: 'no path'>)
      +30.100 world     #opening    FlowInterrupted(flow='TCP session', context='context2', reason=<Drop.NO_PATH: 'no path'>)
      +30.840 world     #opening    FlowInterrupted(flow='Ping', context='context2', reason=<Drop.NO_PATH: 'no path'>)
      +31.000 primary   #opening    sends logical-update on state, lost
      +32.000 primary   #opening    sends logical-update on state, lost
      +33.000 primary   #opening    sends logical-update on state, lost
      +34.000 primary   #opening    sends logical-update on state, lost
      +35.000 primary   #opening    sends logical-update on state, lost
      +36.000 primary   #opening    sends logical-update on state, lost
      +37.000 primary   #opening    sends logical-update on state, lost
      +38.000 primary   #opening    sends logical-update on state, lost
      +39.000 primary   #opening    sends logical-update on state, lost
      +40.000 primary   #opening    sends logical-update on state, lost
      +41.000 primary   #opening    sends logical-update on state, lost
      +42.000 primary   #opening    sends logical-update on state, lost
      +43.000 primary   #opening    sends logical-update on state, lost
      +44.000 primary   #opening    sends logical-update on state, lost
      +45.000 primary   #opening    sends logical-update on state, lost
      +46.000 primary   #opening    sends logical-update on state, lost
      +47.000 primary   #opening    sends logical-update on state, lost
      +48.000 primary   #opening    sends logical-update on state, lost
      +49.000 primary   #opening    sends logical-update on state, lost
      +50.000 primary   #opening    sends logical-update on state, lost
      +51.000 primary   #opening    sends logical-update on state, lost
      +52.000 primary   #opening    sends logical-update on state, lost
      +53.000 primary   #opening    sends logical-update on state, lost
      +54.000 primary   #opening    sends logical-update on state, lost
      +54.257 primary   #247        context1/inside Normal -> Normal (Waiting)
      +54.257 primary   #247        context1/outside Normal -> Normal (Waiting)
      +54.257 primary   #247        context2/inside Normal -> Normal (Waiting)
      +54.257 primary   #247        context2/outside Normal -> Normal (Waiting)
      +54.257 primary   #247        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +54.257 primary   #247        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +54.257 primary   #247        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +54.257 primary   #247        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +55.000 primary   #opening    sends logical-update on state, lost
      +56.000 primary   #opening    sends logical-update on state, lost
      +57.000 primary   #opening    sends logical-update on state, lost
      +58.000 primary   #opening    sends logical-update on state, lost
      +59.000 primary   #opening    sends logical-update on state, lost
      +60.000 primary   #opening    sends logical-update on state, lost
      +61.000 primary   #opening    sends logical-update on state, lost
      +62.000 primary   #opening    sends logical-update on state, lost
      +63.000 primary   #opening    sends logical-update on state, lost
      +64.000 primary   #opening    sends logical-update on state, lost
      +65.000 primary   #opening    sends logical-update on state, lost
      +66.000 primary   #opening    sends logical-update on state, lost
      +67.000 primary   #opening    sends logical-update on state, lost
      +68.000 primary   #opening    sends logical-update on state, lost
      +69.000 primary   #opening    sends logical-update on state, lost
      +70.000 primary   #opening    sends logical-update on state, lost
      +71.000 primary   #opening    sends logical-update on state, lost
      +72.000 primary   #opening    sends logical-update on state, lost
      +73.000 primary   #opening    sends logical-update on state, lost
      +74.000 primary   #opening    sends logical-update on state, lost
      +75.000 primary   #opening    sends logical-update on state, lost
      +76.000 primary   #opening    sends logical-update on state, lost
      +77.000 primary   #opening    sends logical-update on state, lost
      +78.000 primary   #opening    sends logical-update on state, lost
      +79.000 primary   #opening    sends logical-update on state, lost
      +80.000 primary   #opening    sends logical-update on state, lost
      +81.000 primary   #opening    sends logical-update on state, lost
      +82.000 primary   #opening    sends logical-update on state, lost
      +83.000 primary   #opening    sends logical-update on state, lost
      +84.000 primary   #opening    sends logical-update on state, lost
      +85.000 primary   #opening    sends logical-update on state, lost
      +86.000 primary   #opening    sends logical-update on state, lost
      +87.000 primary   #opening    sends logical-update on state, lost
      +88.000 primary   #opening    sends logical-update on state, lost
      +89.000 primary   #opening    sends logical-update on state, lost
      +90.000 secondary #285<219    power booting -> on
      +90.000 secondary #285<219    | Creating context 'admin'... Done. (1)
      +90.000 secondary #285<219    | Creating context 'context1'... Done. (2)
      +90.000 secondary #285<219    | Creating context 'context2'... Done. (3)
      +90.000 secondary #285<219    context1/inside Unknown -> Normal (Waiting) (because #285)
      +90.000 secondary #285<219    context1/outside Unknown -> Normal (Waiting) (because #285)
      +90.000 secondary #285<219    context2/inside Unknown -> Normal (Waiting) (because #285)
      +90.000 secondary #285<219    context2/outside Unknown -> Normal (Waiting) (because #285)
      +90.000 secondary #285<219    group 0 Disabled -> Negotiation: Failover state check
      +90.000 secondary #285<219    group 0 uses the standby addresses
      +90.000 secondary #285<219    group 1 Disabled -> Negotiation: Failover state check
      +90.000 secondary #285<219    group 1 uses the standby addresses
      +90.000 secondary #285<219    group 2 Disabled -> Negotiation: Failover state check
      +90.000 secondary #285<219    group 2 uses the standby addresses
      +90.000 secondary #285<219    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +90.000 secondary #285<219    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +90.000 secondary #285<219    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +90.000 secondary #285<219    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +90.000 secondary #285<219    log 1 105002: (Secondary) Enabling failover.
      +90.000 secondary #285<219    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #285<219    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #285<219    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #285<219    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 secondary #285<219    log 4 411002: Line protocol on Interface inside, changed state to down
      +90.000 secondary #285<219    log 4 411002: Line protocol on Interface outside, changed state to down
      +90.000 secondary #285<219    log 4 411001: Line protocol on Interface inside, changed state to up
      +90.000 secondary #285<219    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 primary   #opening    sends logical-update on state
      +90.001 primary   #287<285    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +90.001 secondary #opening    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
      +91.000 primary   #opening    sends logical-update on state
      +92.000 primary   #opening    sends logical-update on state
      +93.000 primary   #opening    sends logical-update on state
      +94.000 primary   #opening    sends logical-update on state
      +95.000 primary   #opening    sends logical-update on state
      +96.000 primary   #opening    sends logical-update on state
      +97.000 primary   #opening    sends logical-update on state
      +98.000 primary   #opening    sends logical-update on state
      +99.000 primary   #opening    sends logical-update on state
     +100.000 primary   #opening    sends logical-update on state
     +101.000 primary   #opening    sends logical-update on state
     +102.000 primary   #opening    sends logical-update on state
     +103.000 primary   #opening    sends logical-update on state
     +104.000 primary   #opening    sends logical-update on state
     +105.000 primary   #opening    sends logical-update on state
     +105.000 secondary #362        group 0 Negotiation -> Just Active: No Active unit found
     +105.000 secondary #362        group 0 uses the active addresses
     +105.000 secondary #362        log 6 311003: LU recv thread up
     +105.000 secondary #362        log 6 311004: LU xmit thread up
     +105.250 secondary #366        group 0 Just Active -> Active Drain: No Active unit found
     +105.500 secondary #368        group 0 Active Drain -> Active Applying Config: No Active unit found
     +105.750 secondary #370        group 0 Active Applying Config -> Active Config Applied: No Active unit found
     +106.000 primary   #opening    sends logical-update on state
     +106.000 secondary #373        group 0 Active Config Applied -> Active: No Active unit found
     +106.000 secondary #373        | Group 1 No Response from Mate, Switch to Active
     +106.000 secondary #373        group 1 Negotiation -> Just Active: No Active unit found
     +106.000 secondary #373        group 1 uses the active addresses
     +106.000 secondary #373        log 1 104001: (Secondary_group_1) Switching to ACTIVE - No Active unit found.
     +106.000 secondary #373        log 4 411002: Line protocol on Interface inside, changed state to down
     +106.000 secondary #373        log 4 411002: Line protocol on Interface outside, changed state to down
     +106.000 secondary #373        log 4 411001: Line protocol on Interface inside, changed state to up
     +106.000 secondary #373        log 4 411001: Line protocol on Interface outside, changed state to up
     +106.000 world     #373        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +106.010 world     #373        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +106.010 world     #373        FlowInterrupted(flow='UDP stream', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +106.140 world     #373        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +106.250 secondary #377        group 1 Just Active -> Active Drain: No Active unit found
     +106.280 world     #373        FlowInterrupted(flow='Ping', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +106.500 secondary #379        group 1 Active Drain -> Active Applying Config: No Active unit found
     +106.750 secondary #381        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +107.000 world     #373        FlowResumed(flow='DNS traffic', context='context1', outage_ms=1000, kept=100, lost=0, single=False)
     +107.000 world     #373        FlowResumed(flow='Mail traffic', context='context1', outage_ms=1000, kept=60, lost=0, single=False)
     +107.000 world     #373        FlowResumed(flow='Web traffic', context='context1', outage_ms=1000, kept=40, lost=0, single=False)
     +107.000 secondary #384        group 1 Active Config Applied -> Active: No Active unit found
     +107.000 secondary #384        | Group 2 No Response from Mate, Switch to Active
     +107.000 secondary #384        group 2 Negotiation -> Just Active: No Active unit found
     +107.000 secondary #384        group 2 uses the active addresses
     +107.000 secondary #384        log 1 104001: (Secondary_group_2) Switching to ACTIVE - No Active unit found.
     +107.000 secondary #384        log 4 411002: Line protocol on Interface inside, changed state to down
     +107.000 secondary #384        log 4 411002: Line protocol on Interface outside, changed state to down
     +107.000 secondary #384        log 4 411001: Line protocol on Interface inside, changed state to up
     +107.000 secondary #384        log 4 411001: Line protocol on Interface outside, changed state to up
     +107.010 world     #373        FlowResumed(flow='UDP stream', context='context1', outage_ms=1020, kept=1, lost=0, single=True)
     +107.250 secondary #392        group 2 Just Active -> Active Drain: No Active unit found
     +107.280 world     #373        FlowResumed(flow='Ping', context='context1', outage_ms=2000, kept=1, lost=0, single=True)
     +107.400 world     #373        FlowResumed(flow='FTP', context='context1', outage_ms=1410, kept=1, lost=0, single=True)
     +107.410 world     #373        FlowResumed(flow='HTTP', context='context1', outage_ms=1420, kept=1, lost=0, single=True)
     +107.500 secondary #394        group 2 Active Drain -> Active Applying Config: No Active unit found
     +107.540 world     #373        FlowResumed(flow='TCP session', context='context1', outage_ms=1600, kept=1, lost=0, single=True)
     +107.750 secondary #396        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +108.000 primary   #opening    sends logical-update on state
     +108.000 secondary #399        group 2 Active Config Applied -> Active: No Active unit found
     +108.000 world     #opening    FlowResumed(flow='DNS traffic', context='context2', outage_ms=78000, kept=100, lost=0, single=False)
     +108.000 world     #opening    FlowResumed(flow='Mail traffic', context='context2', outage_ms=78000, kept=0, lost=60, single=False)
     +108.000 world     #opening    FlowResumed(flow='Web traffic', context='context2', outage_ms=78000, kept=0, lost=40, single=False)
     +108.010 world     #opening    FlowResumed(flow='UDP stream', context='context2', outage_ms=78020, kept=1, lost=0, single=True)
     +108.840 world     #opening    FlowResumed(flow='Ping', context='context2', outage_ms=79000, kept=1, lost=0, single=True)
     +109.000 primary   #opening    sends logical-update on state
     +110.000 primary   #opening    sends logical-update on state
     +110.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=58, single=False)
     +110.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +110.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +110.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +110.001 primary   #412<410    context1/inside Normal -> Normal
     +110.001 primary   #412<410    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +110.001 primary   #413<410    context1/outside Normal -> Normal
     +110.001 primary   #413<410    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +110.001 primary   #414<410    context2/inside Normal -> Normal
     +110.001 primary   #414<410    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +110.001 primary   #415<410    context2/outside Normal -> Normal
     +110.001 primary   #415<410    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +110.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +110.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +112.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +112.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +112.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +112.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +112.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +112.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +112.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +112.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +113.000 primary   #opening    sends logical-update on state
     +114.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +114.000 primary   #opening    sends logical-update on state
     +114.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +115.000 primary   #opening    sends logical-update on state
     +115.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +115.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +115.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +115.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +115.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +115.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +115.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +115.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +117.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +117.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +117.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +117.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +117.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +117.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +117.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +118.000 primary   #opening    sends logical-update on state
     +119.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +119.000 primary   #opening    sends logical-update on state
     +120.000 primary   #opening    sends logical-update on state
     +120.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +120.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +120.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +120.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +120.001 secondary #opening    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +120.001 primary   #478<472    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +120.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +120.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +120.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +120.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +122.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +122.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +122.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +122.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +122.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +122.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +122.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +123.000 primary   #opening    sends logical-update on state
     +124.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +124.000 primary   #opening    sends logical-update on state
     +125.000 primary   #opening    sends logical-update on state
     +125.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +125.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +125.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +125.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +125.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +125.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +125.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +125.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +127.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +127.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +127.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +127.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +127.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +127.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +127.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +128.000 primary   #opening    sends logical-update on state
     +129.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +129.000 primary   #opening    sends logical-update on state
     +130.000 primary   #opening    sends logical-update on state
     +130.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +130.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +130.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +130.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +130.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +130.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +130.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +130.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +132.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +132.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +132.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +132.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +132.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +132.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +132.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +132.200 world     #opening    FlowLost(flow='FTP', context='context2', gave_up=False)
     +132.210 world     #opening    FlowLost(flow='HTTP', context='context2', gave_up=False)
     +132.300 world     #opening    FlowLost(flow='TCP session', context='context2', gave_up=False)
     +133.000 primary   #opening    sends logical-update on state
     +134.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +134.000 primary   #opening    sends logical-update on state
     +134.200 world     #opening    FlowResumed(flow='FTP', context='context2', outage_ms=104210, kept=0, lost=1, single=True)
     +134.210 world     #opening    FlowResumed(flow='HTTP', context='context2', outage_ms=104220, kept=0, lost=1, single=True)
     +134.300 world     #opening    FlowResumed(flow='TCP session', context='context2', outage_ms=104400, kept=0, lost=1, single=True)
     +135.000 primary   #opening    sends logical-update on state
     +135.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +135.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +135.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +135.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +135.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +135.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +135.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +135.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +137.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +137.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +137.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +137.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +137.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +137.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +137.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +138.000 primary   #opening    sends logical-update on state
     +139.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +139.000 primary   #opening    sends logical-update on state
     +140.000 primary   #opening    sends logical-update on state
     +140.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +140.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +140.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +140.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +140.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +140.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +140.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +140.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +142.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +142.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +142.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +142.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +142.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +142.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +142.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +143.000 primary   #opening    sends logical-update on state
     +144.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +144.000 primary   #opening    sends logical-update on state
     +145.000 primary   #opening    sends logical-update on state
     +145.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +145.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +145.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +145.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +145.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +145.010 world     #399        FlowLost(flow='HTTP', context='context1', gave_up=False)
     +145.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +145.140 world     #399        FlowLost(flow='TCP session', context='context1', gave_up=False)
     +147.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2010, kept=0, lost=1, single=True)
     +147.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=4, single=False)
     +147.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=20, single=False)
     +147.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +147.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
     +147.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=2020, kept=0, lost=1, single=True)
     +147.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=2200, kept=0, lost=1, single=True)
     +148.000 primary   #opening    sends logical-update on state
     +149.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=2000, kept=0, lost=1, single=True)
     +149.000 primary   #opening    sends logical-update on state
     +150.000 primary   #opening    sends logical-update on state
     +150.000 world     #399        FlowResumed(flow='Mail traffic', context='context1', outage_ms=0, kept=0, lost=6, single=False)
     +150.000 world     #399        FlowResumed(flow='Web traffic', context='context1', outage_ms=0, kept=0, lost=30, single=False)
     +150.000 world     #399        FlowInterrupted(flow='FTP', context='context1', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +150.000 world     #399        FlowLost(flow='FTP', context='context1', gave_up=False)
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: configure terminal
     +150.000 secondary #649        story types: configure terminal
     +150.000 secondary #649        | PIX1# configure terminal
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: failover key foverlab
     +150.000 secondary #650        story types: failover key foverlab
     +150.000 secondary #650        | PIX1(config)# failover key foverlab
    = +150.000 primary 1 Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 60 s
     +150.001 secondary #651<647    peer Not Detected -> Up, link Unknown -> Failed
     +150.001 secondary #651<647    | Failover LAN Failed
     +150.001 secondary #651<647    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.001 secondary #651<647    log 1 105035: Receive a LAN failover interface down msg from peer.
     +150.001 secondary #651<647    log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
     +150.001 secondary #651<647    log 1 105043: (Secondary) Failover interface failed
     +150.001 primary   #656<648    | Failover message decryption failure. Please make sure both units have the same failover shared key and crypto license or system is not out of memory
     +150.002 primary   #657<651    peer Up -> Up, link Failed -> Up
     +150.002 primary   #657<651    | Failover LAN became OK
     +150.002 primary   #657<651    | Switchover enabled
     +150.002 primary   #657<651    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +150.002 primary   #657<651    log 1 105042: (Primary) Failover interface OK
     +150.003 secondary #658<657    peer Up -> Up, link Failed -> Up
     +150.003 secondary #658<657    | Failover LAN became OK
     +150.003 secondary #658<657    | Switchover enabled
     +150.003 secondary #658<657    | State check detected an Active mate
     +150.003 secondary #658<657    group 0 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #658<657    group 0 uses the standby addresses
     +150.003 secondary #658<657    | Group 1 State check detected an Active mate
     +150.003 secondary #658<657    group 1 Active -> Cold Standby: Detected an Active mate
     +150.003 secondary #658<657    group 1 uses the standby addresses
     +150.003 secondary #658<657    log 1 105042: (Secondary) Failover interface OK
     +150.003 secondary #658<657    log 1 104002: (Secondary_group_1) Switching to STANDBY - state check.
     +150.003 secondary #658<657    log 4 411002: Line protocol on Interface inside, changed state to down
     +150.003 secondary #658<657    log 4 411002: Line protocol on Interface outside, changed state to down
     +150.003 secondary #658<657    log 4 411001: Line protocol on Interface inside, changed state to up
     +150.003 secondary #658<657    log 4 411001: Line protocol on Interface outside, changed state to up
     +150.004 primary   #659<658    context1/inside Normal -> Normal (Waiting)
     +150.004 primary   #659<658    context1/outside Normal -> Normal (Waiting)
     +150.004 primary   #659<658    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
     +150.004 primary   #659<658    log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
     +150.010 world     #399        FlowInterrupted(flow='HTTP', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +150.010 world     #658        FlowInterrupted(flow='UDP stream', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +150.140 world     #399        FlowInterrupted(flow='TCP session', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +150.280 world     #658        FlowInterrupted(flow='Ping', context='context1', reason=<Drop.STANDBY: 'standby'>)
     +151.000 secondary #opening    sends logical-update on state
     +152.000 world     #658        FlowResumed(flow='DNS traffic', context='context1', outage_ms=1997, kept=100, lost=0, single=False)
     +152.000 world     #658        FlowResumed(flow='Mail traffic', context='context1', outage_ms=1997, kept=0, lost=0, single=False)
     +152.000 world     #658        FlowResumed(flow='Web traffic', context='context1', outage_ms=1997, kept=0, lost=0, single=False)
     +152.000 secondary #opening    sends logical-update on state
     +152.001 secondary #669<665    context2/inside Normal -> Normal
     +152.001 secondary #669<665    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +152.001 secondary #670<665    context2/outside Normal -> Normal
     +152.001 secondary #670<665    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
     +152.003 secondary #675        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #675        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +152.003 secondary #675        sends config-request on failover
     +152.004 primary   #676<675    | Beginning configuration replication: Sending to mate.
     +152.004 primary   #676<675    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
     +152.005 secondary #679<678    | Beginning configuration replication from mate.
     +152.005 secondary #679<678    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
     +152.010 world     #658        FlowResumed(flow='UDP stream', context='context1', outage_ms=2020, kept=1, lost=0, single=True)
     +152.280 world     #658        FlowResumed(flow='Ping', context='context1', outage_ms=3000, kept=1, lost=0, single=True)
     +153.000 primary   #opening    sends logical-update on state
     +153.000 secondary #opening    sends logical-update on state
     +153.010 world     #399        FlowResumed(flow='HTTP', context='context1', outage_ms=3020, kept=1, lost=0, single=True)
     +153.140 world     #399        FlowResumed(flow='TCP session', context='context1', outage_ms=3200, kept=1, lost=0, single=True)
     +154.000 primary   #opening    sends logical-update on state
     +154.000 secondary #opening    sends logical-update on state
     +155.000 world     #399        FlowResumed(flow='FTP', context='context1', outage_ms=5010, kept=0, lost=1, single=True)
     +155.000 primary   #opening    sends logical-update on state
     +155.000 secondary #opening    sends logical-update on state
     +156.000 primary   #opening    sends logical-update on state
     +156.000 secondary #opening    sends logical-update on state
     +157.000 primary   #opening    sends logical-update on state
     +157.000 secondary #opening    sends logical-update on state
     +157.257 secondary #785<784    connections of group 2 end
     +157.257 secondary #785<784    | End configuration replication from mate.
     +157.257 secondary #785<784    group 0 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #785<784    group 1 Sync Config -> Sync File System: Detected an Active mate
     +157.257 secondary #785<784    log 1 709006: (Secondary) End Configuration Replication (STB)
     +157.257 world     #785        FlowResumed(flow='Mail traffic', context='context2', outage_ms=0, kept=0, lost=60, single=False)
     +157.257 world     #785        FlowResumed(flow='Web traffic', context='context2', outage_ms=0, kept=0, lost=40, single=False)
     +157.257 secondary #786        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #786        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +157.257 secondary #786        sends bulk-request on state
     +157.257 secondary #786        log 6 311003: LU recv thread up
     +157.257 secondary #786        log 6 311004: LU xmit thread up
     +157.258 primary   #787<785    | End Configuration Replication to mate
     +157.258 primary   #787<785    log 1 709004: (Primary) End Configuration Replication (ACT)
     +157.258 primary   #789<786    log 6 311001: LU loading standby start
     +157.258 primary   #789<786    sends bulk-state on state
     +157.260 world     #785        FlowInterrupted(flow='FTP', context='context2', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +157.260 world     #785        FlowLost(flow='FTP', context='context2', gave_up=False)
     +157.270 world     #785        FlowInterrupted(flow='HTTP', context='context2', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +157.270 world     #785        FlowLost(flow='HTTP', context='context2', gave_up=False)
     +157.300 world     #785        FlowInterrupted(flow='TCP session', context='context2', reason=<Drop.NO_CONNECTION: 'no connection'>)
     +157.300 world     #785        FlowLost(flow='TCP session', context='context2', gave_up=False)
     +157.458 primary   #792        sends bulk-state on state
     +157.658 primary   #796        sends bulk-done on state
     +157.658 primary   #796        log 6 311002: LU loading standby end
     +157.659 secondary #797<796    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +157.659 secondary #797<796    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +158.000 primary   #opening    sends logical-update on state
     +158.000 secondary #opening    sends logical-update on state
     +159.000 primary   #opening    sends logical-update on state
     +159.000 secondary #opening    sends logical-update on state
     +159.260 world     #785        FlowResumed(flow='FTP', context='context2', outage_ms=2010, kept=0, lost=1, single=True)
     +159.270 world     #785        FlowResumed(flow='HTTP', context='context2', outage_ms=2020, kept=0, lost=1, single=True)
     +159.300 world     #785        FlowResumed(flow='TCP session', context='context2', outage_ms=2200, kept=0, lost=1, single=True)
     +160.000 primary   #opening    sends logical-update on state
     +160.000 secondary #opening    sends logical-update on state
     +160.001 primary   #810<808    context1/inside Normal -> Normal
     +160.001 primary   #810<808    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +160.001 primary   #811<808    context1/outside Normal -> Normal
     +160.001 primary   #811<808    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +161.000 primary   #opening    sends logical-update on state
     +161.000 secondary #opening    sends logical-update on state
     +162.000 primary   #opening    sends logical-update on state
     +162.000 secondary #opening    sends logical-update on state
     +162.001 secondary #823<821    context1/inside Normal -> Normal
     +162.001 secondary #823<821    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +162.001 secondary #824<821    context1/outside Normal -> Normal
     +162.001 secondary #824<821    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
     +163.000 primary   #opening    sends logical-update on state
     +163.000 secondary #opening    sends logical-update on state
     +164.000 primary   #opening    sends logical-update on state
     +164.000 secondary #opening    sends logical-update on state
     +165.000 primary   #opening    sends logical-update on state
     +165.000 secondary #opening    sends logical-update on state
     +166.000 primary   #opening    sends logical-update on state
     +166.000 secondary #opening    sends logical-update on state
     +167.000 primary   #opening    sends logical-update on state
     +167.000 secondary #opening    sends logical-update on state
     +168.000 primary   #opening    sends logical-update on state
     +168.000 secondary #opening    sends logical-update on state
     +169.000 primary   #opening    sends logical-update on state
     +169.000 secondary #opening    sends logical-update on state
     +170.000 primary   #opening    sends logical-update on state
     +170.000 secondary #opening    sends logical-update on state
     +171.000 primary   #opening    sends logical-update on state
     +171.000 secondary #opening    sends logical-update on state
     +172.000 primary   #opening    sends logical-update on state
     +172.000 secondary #opening    sends logical-update on state
     +173.000 primary   #opening    sends logical-update on state
     +173.000 secondary #opening    sends logical-update on state
     +174.000 primary   #opening    sends logical-update on state
     +174.000 secondary #opening    sends logical-update on state
     +175.000 primary   #opening    sends logical-update on state
     +175.000 secondary #opening    sends logical-update on state
     +176.000 primary   #opening    sends logical-update on state
     +176.000 secondary #opening    sends logical-update on state
     +177.000 primary   #opening    sends logical-update on state
     +177.000 secondary #opening    sends logical-update on state
     +178.000 primary   #opening    sends logical-update on state
     +178.000 secondary #opening    sends logical-update on state
     +179.000 primary   #opening    sends logical-update on state
     +179.000 secondary #opening    sends logical-update on state
     +180.000 primary   #opening    sends logical-update on state
     +180.000 secondary #opening    sends logical-update on state
     +181.000 primary   #opening    sends logical-update on state
     +181.000 secondary #opening    sends logical-update on state
     +182.000 primary   #opening    sends logical-update on state
     +182.000 secondary #opening    sends logical-update on state
     +183.000 primary   #opening    sends logical-update on state
     +183.000 secondary #opening    sends logical-update on state
     +184.000 primary   #opening    sends logical-update on state
     +184.000 secondary #opening    sends logical-update on state
     +185.000 primary   #opening    sends logical-update on state
     +185.000 secondary #opening    sends logical-update on state
     +186.000 primary   #opening    sends logical-update on state
     +186.000 secondary #opening    sends logical-update on state
     +187.000 primary   #opening    sends logical-update on state
     +187.000 secondary #opening    sends logical-update on state
     +188.000 primary   #opening    sends logical-update on state
     +188.000 secondary #opening    sends logical-update on state
     +189.000 primary   #opening    sends logical-update on state
     +189.000 secondary #opening    sends logical-update on state
     +190.000 primary   #opening    sends logical-update on state
     +190.000 secondary #opening    sends logical-update on state
     +191.000 primary   #opening    sends logical-update on state
     +191.000 secondary #opening    sends logical-update on state
     +192.000 primary   #opening    sends logical-update on state
     +192.000 secondary #opening    sends logical-update on state
     +193.000 primary   #opening    sends logical-update on state
     +193.000 secondary #opening    sends logical-update on state
     +194.000 primary   #opening    sends logical-update on state
     +194.000 secondary #opening    sends logical-update on state
     +195.000 primary   #opening    sends logical-update on state
     +195.000 secondary #opening    sends logical-update on state
     +196.000 primary   #opening    sends logical-update on state
     +196.000 secondary #opening    sends logical-update on state
     +197.000 primary   #opening    sends logical-update on state
     +197.000 secondary #opening    sends logical-update on state
     +198.000 primary   #opening    sends logical-update on state
     +198.000 secondary #opening    sends logical-update on state
     +199.000 primary   #opening    sends logical-update on state
     +199.000 secondary #opening    sends logical-update on state
     +200.000 primary   #opening    sends logical-update on state
     +200.000 secondary #opening    sends logical-update on state
     +201.000 primary   #opening    sends logical-update on state
     +201.000 secondary #opening    sends logical-update on state
     +202.000 primary   #opening    sends logical-update on state
     +202.000 secondary #opening    sends logical-update on state
     +203.000 primary   #opening    sends logical-update on state
     +203.000 secondary #opening    sends logical-update on state
     +204.000 primary   #opening    sends logical-update on state
     +204.000 secondary #opening    sends logical-update on state
     +205.000 primary   #opening    sends logical-update on state
     +205.000 secondary #opening    sends logical-update on state
     +206.000 primary   #opening    sends logical-update on state
     +206.000 secondary #opening    sends logical-update on state
     +207.000 primary   #opening    sends logical-update on state
     +207.000 secondary #opening    sends logical-update on state
     +208.000 primary   #opening    sends logical-update on state
     +208.000 secondary #opening    sends logical-update on state
     +209.000 primary   #opening    sends logical-update on state
     +209.000 secondary #opening    sends logical-update on state
     +210.000 primary   #opening    sends logical-update on state
     +210.000 secondary #opening    sends logical-update on state
    = +210.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
