# The failover link dies in its middle. Probes on the data interfaces are answered, so both units mark the link failed and
# suspend failover: not even an interface failure moves a group now. Restored, the failure takes effect.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault link failover
       +0.000 world     #1          FAULT link failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
       +0.001 primary   #2          hello missed: 1
       +0.001 secondary #3          hello missed: 1
       +1.001 primary   #6          hello missed: 2
       +1.001 secondary #7          hello missed: 2
       +2.001 primary   #14         hello missed: 3
       +2.001 primary   #14         sends probe on failover, lost
       +2.001 primary   #14         sends probe on context1/inside
       +2.001 primary   #14         sends probe on context1/outside
       +2.001 primary   #14         sends probe on context2/inside
       +2.001 primary   #14         sends probe on context2/outside
       +2.001 secondary #15         hello missed: 3
       +2.001 secondary #15         sends probe on failover, lost
       +2.001 secondary #15         sends probe on context1/inside
       +2.001 secondary #15         sends probe on context1/outside
       +2.001 secondary #15         sends probe on context2/inside
       +2.001 secondary #15         sends probe on context2/outside
       +2.002 secondary #16<14      sends probe-answer on context1/inside
       +2.002 secondary #17<14      sends probe-answer on context1/outside
       +2.002 secondary #18<14      sends probe-answer on context2/inside
       +2.002 secondary #19<14      sends probe-answer on context2/outside
       +2.002 primary   #20<15      sends probe-answer on context1/inside
       +2.002 primary   #21<15      sends probe-answer on context1/outside
       +2.002 primary   #22<15      sends probe-answer on context2/inside
       +2.002 primary   #23<15      sends probe-answer on context2/outside
       +2.501 primary   #32         peer Up -> Up, link Up -> Failed
       +2.501 primary   #32         | Failover LAN Failed
       +2.501 primary   #32         log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
       +2.501 primary   #32         log 1 105043: (Primary) Failover interface failed
       +2.501 secondary #33         peer Up -> Up, link Up -> Failed
       +2.501 secondary #33         | Failover LAN Failed
       +2.501 secondary #33         log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
       +2.501 secondary #33         log 1 105043: (Secondary) Failover interface failed
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault cable primary Ethernet1
      +30.000 primary   #153        FAULT cable primary Ethernet1
      +30.000 primary   #154<153    Ethernet1 carrier lost
      +30.000 primary   #154<153    log 4 411002: Line protocol on Interface outside, changed state to down
      +30.000 primary   #154<153    log 4 411002: Line protocol on Interface outside, changed state to down
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
      +32.000 primary   #157        context1/outside Normal -> No Link (Waiting) (because #154)
      +32.000 primary   #157        context2/outside Normal -> No Link (Waiting) (because #154)
      +32.000 primary   #157        group 2 Standby Ready -> Failed: Interface check (because #154)
      +32.000 primary   #157        log 1 105007: (Primary_group_1) Link status 'Down' on interface outside
      +32.000 primary   #157        log 1 105007: (Primary_group_2) Link status 'Down' on interface outside
      +32.000 primary   #157        log 1 104003: (Primary_group_2) Switching to FAILED.
      +52.001 secondary #231        context1/outside Normal -> Normal (Waiting)
      +52.001 secondary #231        context2/outside Normal -> Normal (Waiting)
      +52.001 secondary #231        log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
      +52.001 secondary #231        log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> primary: no failover active group 1
      +60.000 primary   #259        story types: no failover active group 1
      +60.000 primary   #259        | PIX1# no failover active group 1
      +60.000 primary   #259        refused (link-failed) group 1
      +60.000 primary   #259        | ERROR: failover group 1 cannot be switched: the failover link is down
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> repair link failover
      +60.000 world     #260        REPAIRED link failover
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> run 30 s
      +61.001 secondary #263<261    log 1 105035: Receive a LAN failover interface down msg from peer.
      +61.001 secondary #263<261    log 1 103003: (Secondary_group_1) Other firewall network interface 1 failed.
      +61.001 secondary #263<261    log 1 103003: (Secondary_group_2) Other firewall network interface 1 failed.
      +61.001 primary   #264<262    log 1 105035: Receive a LAN failover interface down msg from peer.
      +61.002 primary   #265<263    peer Up -> Up, link Failed -> Up
      +61.002 primary   #265<263    | Failover LAN became OK
      +61.002 primary   #265<263    | Switchover enabled
      +61.002 primary   #265<263    asks the peer to take group 1: Interface check (because #154)
      +61.002 primary   #265<263    log 1 105042: (Primary) Failover interface OK
      +61.002 secondary #266<264    peer Up -> Up, link Failed -> Up
      +61.002 secondary #266<264    | Failover LAN became OK
      +61.002 secondary #266<264    | Switchover enabled
      +61.002 secondary #266<264    log 1 105042: (Secondary) Failover interface OK
      +61.003 secondary #267<265    | Group 1 Switching to Active
      +61.003 secondary #267<265    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +61.003 secondary #267<265    group 1 uses the active addresses
      +61.003 secondary #267<265    log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
      +61.003 secondary #267<265    log 4 411002: Line protocol on Interface inside, changed state to down
      +61.003 secondary #267<265    log 4 411002: Line protocol on Interface outside, changed state to down
      +61.003 secondary #267<265    log 4 411001: Line protocol on Interface inside, changed state to up
      +61.003 secondary #267<265    log 4 411001: Line protocol on Interface outside, changed state to up
      +61.004 primary   #268<267    | Group 1 Switching to Standby
      +61.004 primary   #268<267    group 1 Active -> Failed: Interface check (because #154)
      +61.004 primary   #268<267    group 1 uses the standby addresses
      +61.004 primary   #268<267    log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [outside] check, mate is healthier.
      +61.004 primary   #268<267    log 1 104003: (Primary_group_1) Switching to FAILED.
      +61.004 primary   #268<267    log 4 411002: Line protocol on Interface inside, changed state to down
      +61.004 primary   #268<267    log 4 411001: Line protocol on Interface inside, changed state to up
      +61.253 secondary #271        group 1 Just Active -> Active Drain: Other unit wants me Active
      +61.503 secondary #273        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +61.753 secondary #275        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +62.003 secondary #283        group 1 Active Config Applied -> Active: Other unit wants me Active
    = +90.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +90.000 primary   #439        REPAIRED cable primary Ethernet1
      +90.000 primary   #440<439    Ethernet1 carrier up
      +90.000 primary   #440<439    log 4 411001: Line protocol on Interface outside, changed state to up
      +90.000 primary   #440<439    log 4 411001: Line protocol on Interface outside, changed state to up
    = +90.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +92.000 primary   #447        context1/outside No Link -> Normal (Waiting) (because #440)
      +92.000 primary   #447        context2/outside No Link -> Normal (Waiting) (because #440)
      +92.000 primary   #447        group 1 Failed -> Standby Ready: Interface check (because #440)
      +92.000 primary   #447        group 2 Failed -> Standby Ready: Interface check (because #440)
      +92.000 primary   #447        log 1 105006: (Primary_group_1) Link status 'Up' on interface outside
      +92.000 primary   #447        log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
      +92.000 primary   #447        log 1 105006: (Primary_group_2) Link status 'Up' on interface outside
      +92.000 primary   #447        log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
      +92.000 primary   #447        log 1 104004: (Primary_group_1) Switching to OK.
      +92.000 primary   #447        log 1 104004: (Primary_group_2) Switching to OK.
      +92.001 secondary #454<447    log 1 103002: (Secondary_group_1) Other firewall network interface 1 OK.
      +92.001 secondary #454<447    log 1 103002: (Secondary_group_2) Other firewall network interface 1 OK.
      +94.257 primary   #466<464    context1/outside Normal -> Normal
      +94.257 primary   #466<464    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +94.257 primary   #468<464    context2/outside Normal -> Normal
      +94.257 primary   #468<464    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
      +97.001 secondary #486<483    context1/outside Normal -> Normal
      +97.001 secondary #486<483    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +97.001 secondary #488<483    context2/outside Normal -> Normal
      +97.001 secondary #488<483    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +120.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
