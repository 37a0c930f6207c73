# Group 2 prefers the secondary and may preempt. It moves to the primary when the secondary dies, and back once the secondary
# is Standby Ready again; group 1, without preempt, stays.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: configure terminal
       +0.000 primary   #1          story types: configure terminal
       +0.000 primary   #1          | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: failover group 2
       +0.000 primary   #2          story types: failover group 2
       +0.000 primary   #2          | PIX1(config)# failover group 2
       +0.000 primary   #3<2        sends command on failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: preempt
       +0.000 primary   #4          story types: preempt
       +0.000 primary   #4          | PIX1(config-fover-group)# preempt
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: end
       +0.000 primary   #5          story types: end
       +0.000 primary   #5          | PIX1(config-fover-group)# end
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 5 s
       +0.001 secondary #8<2        sends command-ack on failover
       +0.002 primary   #11<4       sends command on failover
       +0.003 secondary #12<4       sends command-ack on failover
    = +5.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault power secondary
       +5.000 secondary #46         FAULT power secondary
       +5.000 secondary #46<46      power on -> off
    = +5.000 primary 1 Active, 2 Standby Ready; secondary off
> run 20 s
       +6.001 primary   #49         hello missed: 1
       +7.001 primary   #51         hello missed: 2
       +8.001 primary   #53         hello missed: 3
       +8.001 primary   #53         sends probe on failover, lost
       +8.001 primary   #53         sends probe on context1/inside, lost
       +8.001 primary   #53         sends probe on context1/outside, lost
       +8.001 primary   #53         sends probe on context2/inside, lost
       +8.001 primary   #53         sends probe on context2/outside, lost
       +8.501 primary   #54         sends probe on failover, lost
       +8.501 primary   #54         sends probe on context1/inside, lost
       +8.501 primary   #54         sends probe on context1/outside, lost
       +8.501 primary   #54         sends probe on context2/inside, lost
       +8.501 primary   #54         sends probe on context2/outside, lost
       +9.001 primary   #56         sends probe on failover, lost
       +9.001 primary   #56         sends probe on context1/inside, lost
       +9.001 primary   #56         sends probe on context1/outside, lost
       +9.001 primary   #56         sends probe on context2/inside, lost
       +9.001 primary   #56         sends probe on context2/outside, lost
       +9.501 primary   #57         sends probe on failover, lost
       +9.501 primary   #57         sends probe on context1/inside, lost
       +9.501 primary   #57         sends probe on context1/outside, lost
       +9.501 primary   #57         sends probe on context2/inside, lost
       +9.501 primary   #57         sends probe on context2/outside, lost
      +10.001 primary   #59         sends probe on failover, lost
      +10.001 primary   #59         sends probe on context1/inside, lost
      +10.001 primary   #59         sends probe on context1/outside, lost
      +10.001 primary   #59         sends probe on context2/inside, lost
      +10.001 primary   #59         sends probe on context2/outside, lost
      +10.501 primary   #60         sends probe on failover, lost
      +10.501 primary   #60         sends probe on context1/inside, lost
      +10.501 primary   #60         sends probe on context1/outside, lost
      +10.501 primary   #60         sends probe on context2/inside, lost
      +10.501 primary   #60         sends probe on context2/outside, lost
      +11.001 primary   #62         sends probe on failover, lost
      +11.001 primary   #62         sends probe on context1/inside, lost
      +11.001 primary   #62         sends probe on context1/outside, lost
      +11.001 primary   #62         sends probe on context2/inside, lost
      +11.001 primary   #62         sends probe on context2/outside, lost
      +11.501 primary   #63         sends probe on failover, lost
      +11.501 primary   #63         sends probe on context1/inside, lost
      +11.501 primary   #63         sends probe on context1/outside, lost
      +11.501 primary   #63         sends probe on context2/inside, lost
      +11.501 primary   #63         sends probe on context2/outside, lost
      +12.001 primary   #65         sends probe on failover, lost
      +12.001 primary   #65         sends probe on context1/inside, lost
      +12.001 primary   #65         sends probe on context1/outside, lost
      +12.001 primary   #65         sends probe on context2/inside, lost
      +12.001 primary   #65         sends probe on context2/outside, lost
      +12.501 primary   #66         sends probe on failover, lost
      +12.501 primary   #66         sends probe on context1/inside, lost
      +12.501 primary   #66         sends probe on context1/outside, lost
      +12.501 primary   #66         sends probe on context2/inside, lost
      +12.501 primary   #66         sends probe on context2/outside, lost
      +13.001 primary   #68         sends probe on failover, lost
      +13.001 primary   #68         sends probe on context1/inside, lost
      +13.001 primary   #68         sends probe on context1/outside, lost
      +13.001 primary   #68         sends probe on context2/inside, lost
      +13.001 primary   #68         sends probe on context2/outside, lost
      +13.501 primary   #69         sends probe on failover, lost
      +13.501 primary   #69         sends probe on context1/inside, lost
      +13.501 primary   #69         sends probe on context1/outside, lost
      +13.501 primary   #69         sends probe on context2/inside, lost
      +13.501 primary   #69         sends probe on context2/outside, lost
      +14.001 primary   #71         sends probe on failover, lost
      +14.001 primary   #71         sends probe on context1/inside, lost
      +14.001 primary   #71         sends probe on context1/outside, lost
      +14.001 primary   #71         sends probe on context2/inside, lost
      +14.001 primary   #71         sends probe on context2/outside, lost
      +14.501 primary   #72         sends probe on failover, lost
      +14.501 primary   #72         sends probe on context1/inside, lost
      +14.501 primary   #72         sends probe on context1/outside, lost
      +14.501 primary   #72         sends probe on context2/inside, lost
      +14.501 primary   #72         sends probe on context2/outside, lost
      +15.001 primary   #74         sends probe on failover, lost
      +15.001 primary   #74         sends probe on context1/inside, lost
      +15.001 primary   #74         sends probe on context1/outside, lost
      +15.001 primary   #74         sends probe on context2/inside, lost
      +15.001 primary   #74         sends probe on context2/outside, lost
      +15.501 primary   #75         sends probe on failover, lost
      +15.501 primary   #75         sends probe on context1/inside, lost
      +15.501 primary   #75         sends probe on context1/outside, lost
      +15.501 primary   #75         sends probe on context2/inside, lost
      +15.501 primary   #75         sends probe on context2/outside, lost
      +16.001 primary   #77         sends probe on failover, lost
      +16.001 primary   #77         sends probe on context1/inside, lost
      +16.001 primary   #77         sends probe on context1/outside, lost
      +16.001 primary   #77         sends probe on context2/inside, lost
      +16.001 primary   #77         sends probe on context2/outside, lost
      +16.501 primary   #78         sends probe on failover, lost
      +16.501 primary   #78         sends probe on context1/inside, lost
      +16.501 primary   #78         sends probe on context1/outside, lost
      +16.501 primary   #78         sends probe on context2/inside, lost
      +16.501 primary   #78         sends probe on context2/outside, lost
      +16.757 primary   #79         context1/inside Normal -> Testing (Waiting)
      +16.757 primary   #79         context1/inside network activity test begins
      +16.757 primary   #79         sends test-begin on failover, lost
      +16.757 primary   #79         context1/outside Normal -> Testing (Waiting)
      +16.757 primary   #79         context1/outside network activity test begins
      +16.757 primary   #79         sends test-begin on failover, lost
      +16.757 primary   #79         context2/inside Normal -> Testing (Waiting)
      +16.757 primary   #79         context2/inside network activity test begins
      +16.757 primary   #79         sends test-begin on failover, lost
      +16.757 primary   #79         context2/outside Normal -> Testing (Waiting)
      +16.757 primary   #79         context2/outside network activity test begins
      +16.757 primary   #79         sends test-begin on failover, lost
      +16.757 primary   #79         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +16.757 primary   #79         log 1 105008: (Primary_group_1) Testing Interface inside
      +16.757 primary   #79         log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +16.757 primary   #79         log 1 105008: (Primary_group_1) Testing Interface outside
      +16.757 primary   #79         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +16.757 primary   #79         log 1 105008: (Primary_group_2) Testing Interface inside
      +16.757 primary   #79         log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +16.757 primary   #79         log 1 105008: (Primary_group_2) Testing Interface outside
      +16.970 primary   #80         sends test-report on failover, lost
      +16.970 primary   #80         context1/outside network activity test: here heard, peer unknown
      +16.970 primary   #80         context1/outside Testing -> Normal (Waiting)
      +16.970 primary   #80         log 1 105009: (Primary_group_1) Testing on interface outside Passed
      +17.001 primary   #82         sends probe on failover, lost
      +17.001 primary   #82         sends probe on context1/inside, lost
      +17.001 primary   #82         sends probe on context1/outside, lost
      +17.001 primary   #82         sends probe on context2/inside, lost
      +17.001 primary   #82         sends probe on context2/outside, lost
      +17.043 primary   #83         sends test-report on failover, lost
      +17.043 primary   #83         context2/outside network activity test: here heard, peer unknown
      +17.043 primary   #83         context2/outside Testing -> Normal (Waiting)
      +17.043 primary   #83         log 1 105009: (Primary_group_2) Testing on interface outside Passed
      +17.072 primary   #84         sends test-report on failover, lost
      +17.072 primary   #84         context1/inside network activity test: here heard, peer unknown
      +17.072 primary   #84         context1/inside Testing -> Normal (Waiting)
      +17.072 primary   #84         log 1 105009: (Primary_group_1) Testing on interface inside Passed
      +17.501 primary   #85         sends probe on failover, lost
      +17.501 primary   #85         sends probe on context1/inside, lost
      +17.501 primary   #85         sends probe on context1/outside, lost
      +17.501 primary   #85         sends probe on context2/inside, lost
      +17.501 primary   #85         sends probe on context2/outside, lost
      +18.001 primary   #87         sends probe on failover, lost
      +18.001 primary   #87         sends probe on context1/inside, lost
      +18.001 primary   #87         sends probe on context1/outside, lost
      +18.001 primary   #87         sends probe on context2/inside, lost
      +18.001 primary   #87         sends probe on context2/outside, lost
      +18.501 primary   #88         sends probe on failover, lost
      +18.501 primary   #88         sends probe on context1/inside, lost
      +18.501 primary   #88         sends probe on context1/outside, lost
      +18.501 primary   #88         sends probe on context2/inside, lost
      +18.501 primary   #88         sends probe on context2/outside, lost
      +19.001 primary   #90         sends probe on failover, lost
      +19.001 primary   #90         sends probe on context1/inside, lost
      +19.001 primary   #90         sends probe on context1/outside, lost
      +19.001 primary   #90         sends probe on context2/inside, lost
      +19.001 primary   #90         sends probe on context2/outside, lost
      +19.311 primary   #91         sends test-report on failover, lost
      +19.311 primary   #91         context2/inside network activity test: here heard, peer unknown
      +19.311 primary   #91         context2/inside Testing -> Normal (Waiting)
      +19.311 primary   #91         log 1 105009: (Primary_group_2) Testing on interface inside Passed
      +19.501 primary   #93         sends probe on failover, lost
      +19.501 primary   #93         sends probe on context1/inside, lost
      +19.501 primary   #93         sends probe on context1/outside, lost
      +19.501 primary   #93         sends probe on context2/inside, lost
      +19.501 primary   #93         sends probe on context2/outside, lost
      +20.001 primary   #95         peer Up -> Failed, link Up -> Up
      +20.001 primary   #95         | Group 2 No Response from Mate, Switch to Active
      +20.001 primary   #95         group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #95)
      +20.001 primary   #95         group 2 uses the active addresses
      +20.001 primary   #95         log 1 103001: (Primary) No response from other firewall (reason code = 1).
      +20.001 primary   #95         log 1 104001: (Primary_group_2) Switching to ACTIVE - HELLO not heard from mate.
      +20.001 primary   #95         log 4 411002: Line protocol on Interface inside, changed state to down
      +20.001 primary   #95         log 4 411002: Line protocol on Interface outside, changed state to down
      +20.001 primary   #95         log 4 411001: Line protocol on Interface inside, changed state to up
      +20.001 primary   #95         log 4 411001: Line protocol on Interface outside, changed state to up
      +20.251 primary   #96         group 2 Just Active -> Active Drain: HELLO not heard from mate
      +20.501 primary   #97         group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +20.751 primary   #98         group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +21.001 primary   #100        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +25.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +25.000 secondary #105        REPAIRED power secondary
      +25.000 secondary #105<105    power off -> booting
    = +25.000 primary 1 Active, 2 Active; secondary booting
> run 90 s
      +85.000 secondary #169<105    power booting -> on
      +85.000 secondary #169<105    | Creating context 'admin'... Done. (1)
      +85.000 secondary #169<105    | Creating context 'context1'... Done. (2)
      +85.000 secondary #169<105    | Creating context 'context2'... Done. (3)
      +85.000 secondary #169<105    context1/inside Unknown -> Normal (Waiting) (because #169)
      +85.000 secondary #169<105    context1/outside Unknown -> Normal (Waiting) (because #169)
      +85.000 secondary #169<105    context2/inside Unknown -> Normal (Waiting) (because #169)
      +85.000 secondary #169<105    context2/outside Unknown -> Normal (Waiting) (because #169)
      +85.000 secondary #169<105    group 0 Disabled -> Negotiation: Failover state check
      +85.000 secondary #169<105    group 0 uses the standby addresses
      +85.000 secondary #169<105    group 1 Disabled -> Negotiation: Failover state check
      +85.000 secondary #169<105    group 1 uses the standby addresses
      +85.000 secondary #169<105    group 2 Disabled -> Negotiation: Failover state check
      +85.000 secondary #169<105    group 2 uses the standby addresses
      +85.000 secondary #169<105    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +85.000 secondary #169<105    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +85.000 secondary #169<105    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +85.000 secondary #169<105    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +85.000 secondary #169<105    log 1 105002: (Secondary) Enabling failover.
      +85.000 secondary #169<105    log 4 411002: Line protocol on Interface inside, changed state to down
      +85.000 secondary #169<105    log 4 411002: Line protocol on Interface outside, changed state to down
      +85.000 secondary #169<105    log 4 411001: Line protocol on Interface inside, changed state to up
      +85.000 secondary #169<105    log 4 411001: Line protocol on Interface outside, changed state to up
      +85.000 secondary #169<105    log 4 411002: Line protocol on Interface inside, changed state to down
      +85.000 secondary #169<105    log 4 411002: Line protocol on Interface outside, changed state to down
      +85.000 secondary #169<105    log 4 411001: Line protocol on Interface inside, changed state to up
      +85.000 secondary #169<105    log 4 411001: Line protocol on Interface outside, changed state to up
      +85.001 primary   #171<169    peer Failed -> Up, link Up -> Up
      +85.001 primary   #171<169    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +85.001 secondary #172<170    peer Not Detected -> Up, link Unknown -> Up
      +85.001 secondary #172<170    |
      +85.001 secondary #172<170    |         Detected an Active mate
      +85.001 secondary #172<170    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #172)
      +85.001 secondary #172<170    | Group 1 Detected Active mate
      +85.001 secondary #172<170    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #172)
      +85.001 secondary #172<170    | Group 2 Detected Active mate
      +85.001 secondary #172<170    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #172)
      +85.001 secondary #172<170    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
      +87.001 secondary #188        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #188        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #188        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +87.001 secondary #188        sends config-request on failover
      +87.002 primary   #189<188    | Beginning configuration replication: Sending to mate.
      +87.002 primary   #189<188    log 1 709003: (Primary) Beginning configuration replication: Send to mate.
      +87.003 secondary #192<191    | Beginning configuration replication from mate.
      +87.003 secondary #192<191    log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
      +92.255 secondary #294<293    | End configuration replication from mate.
      +92.255 secondary #294<293    group 0 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #294<293    group 1 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #294<293    group 2 Sync Config -> Sync File System: Detected an Active mate
      +92.255 secondary #294<293    log 1 709006: (Secondary) End Configuration Replication (STB)
      +92.255 secondary #295        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #295        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #295        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +92.255 secondary #295        sends bulk-request on state
      +92.255 secondary #295        log 6 311003: LU recv thread up
      +92.255 secondary #295        log 6 311004: LU xmit thread up
      +92.256 primary   #296<294    | End Configuration Replication to mate
      +92.256 primary   #296<294    log 1 709004: (Primary) End Configuration Replication (ACT)
      +92.256 primary   #299<295    log 6 311001: LU loading standby start
      +92.256 primary   #299<295    sends bulk-done on state
      +92.256 primary   #299<295    log 6 311002: LU loading standby end
      +92.257 secondary #301<299    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #301<299    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #301<299    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +92.257 secondary #301<299    | Group 2 preempt mate
      +92.257 secondary #301<299    group 2 Standby Ready -> Just Active: Preempt
      +92.257 secondary #301<299    group 2 uses the active addresses
      +92.257 secondary #301<299    log 1 104001: (Secondary_group_2) Switching to ACTIVE - Preempt.
      +92.257 secondary #301<299    log 4 411002: Line protocol on Interface inside, changed state to down
      +92.257 secondary #301<299    log 4 411002: Line protocol on Interface outside, changed state to down
      +92.257 secondary #301<299    log 4 411001: Line protocol on Interface inside, changed state to up
      +92.257 secondary #301<299    log 4 411001: Line protocol on Interface outside, changed state to up
      +92.258 primary   #302<301    | Group 2 Switching to Standby
      +92.258 primary   #302<301    group 2 Active -> Standby Ready: Other unit wants me Standby
      +92.258 primary   #302<301    group 2 uses the standby addresses
      +92.258 primary   #302<301    log 1 104002: (Primary_group_2) Switching to STANDBY - Other unit wants me Standby.
      +92.258 primary   #302<301    log 4 411002: Line protocol on Interface inside, changed state to down
      +92.258 primary   #302<301    log 4 411002: Line protocol on Interface outside, changed state to down
      +92.258 primary   #302<301    log 4 411001: Line protocol on Interface inside, changed state to up
      +92.258 primary   #302<301    log 4 411001: Line protocol on Interface outside, changed state to up
      +92.507 secondary #307        group 2 Just Active -> Active Drain: Preempt
      +92.757 secondary #309        group 2 Active Drain -> Active Applying Config: Preempt
      +93.007 secondary #315        group 2 Active Applying Config -> Active Config Applied: Preempt
      +93.257 secondary #317        group 2 Active Config Applied -> Active: Preempt
      +95.001 primary   #328<326    context1/inside Normal -> Normal
      +95.001 primary   #328<326    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +95.001 primary   #329<326    context1/outside Normal -> Normal
      +95.001 primary   #329<326    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +95.001 primary   #330<326    context2/inside Normal -> Normal
      +95.001 primary   #330<326    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +95.001 primary   #331<326    context2/outside Normal -> Normal
      +95.001 primary   #331<326    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
      +97.001 secondary #343<341    context1/inside Normal -> Normal
      +97.001 secondary #343<341    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +97.001 secondary #344<341    context1/outside Normal -> Normal
      +97.001 secondary #344<341    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +97.001 secondary #345<341    context2/inside Normal -> Normal
      +97.001 secondary #345<341    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
      +97.001 secondary #346<341    context2/outside Normal -> Normal
      +97.001 secondary #346<341    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +115.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
