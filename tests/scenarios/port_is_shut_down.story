# `shutdown` typed on the unit that replicates reaches the peer as well: both units lose the interface.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault shutdown primary Ethernet0
       +0.000 primary   #1          | PIX1# configure terminal
       +0.000 primary   #1          | PIX1(config)# interface Ethernet0
       +0.000 primary   #1          | PIX1(config-if)# shutdown
       +0.000 primary   #1          | PIX1(config-if)# end
       +0.000 primary   #1          FAULT shutdown primary Ethernet0
       +0.000 primary   #2<1        Ethernet0 carrier lost
       +0.000 primary   #3<1        sends command on failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
       +0.001 secondary #7<1        sends command-ack on failover
       +0.002 primary   #9<1        sends command on failover
       +0.003 secondary #10<1       sends command-ack on failover
       +0.003 secondary #10<1       FAULT shutdown secondary Ethernet0
       +0.003 secondary #11<10      Ethernet0 carrier lost
       +2.000 primary   #18         context1/inside Normal -> Link Down (Waiting)
       +2.000 primary   #18         context2/inside Normal -> Link Down (Waiting)
       +2.000 primary   #18         group 2 Standby Ready -> Failed: Interface check (because #18)
       +2.000 primary   #18         asks the peer to take group 1: Interface check (because #18)
       +2.000 primary   #18         log 1 105007: (Primary_group_1) Link status 'Down' on interface inside
       +2.000 primary   #18         log 4 411003: Configuration status on interface inside changed state to downup
       +2.000 primary   #18         log 1 105007: (Primary_group_2) Link status 'Down' on interface inside
       +2.000 primary   #18         log 4 411003: Configuration status on interface inside changed state to downup
       +2.000 primary   #18         log 1 104003: (Primary_group_2) Switching to FAILED.
       +2.001 secondary #23<18      | Group 1 Switching to Active
       +2.001 secondary #23<18      group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #23<18      group 1 uses the active addresses
       +2.001 secondary #23<18      context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #23<18      context2/inside Normal -> Normal (Waiting)
       +2.001 secondary #23<18      log 1 103003: (Secondary_group_1) Other firewall network interface 0 failed.
       +2.001 secondary #23<18      log 1 103003: (Secondary_group_2) Other firewall network interface 0 failed.
       +2.001 secondary #23<18      log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +2.001 secondary #23<18      log 4 411002: Line protocol on Interface outside, changed state to down
       +2.001 secondary #23<18      log 4 411001: Line protocol on Interface outside, changed state to up
       +2.001 secondary #23<18      log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +2.001 secondary #23<18      log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
       +2.002 primary   #25<23      | Group 1 Switching to Standby
       +2.002 primary   #25<23      group 1 Active -> Failed: Interface check (because #18)
       +2.002 primary   #25<23      group 1 uses the standby addresses
       +2.002 primary   #25<23      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
       +2.002 primary   #25<23      log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.002 primary   #25<23      log 4 411002: Line protocol on Interface outside, changed state to down
       +2.002 primary   #25<23      log 4 411001: Line protocol on Interface outside, changed state to up
       +2.251 secondary #28         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #30         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #32         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #38         group 1 Active Config Applied -> Active: Other unit wants me Active
       +4.256 secondary #44         context1/inside Normal -> Link Down (Waiting)
       +4.256 secondary #44         context2/inside Normal -> Link Down (Waiting)
       +4.256 secondary #44         log 1 105007: (Secondary_group_1) Link status 'Down' on interface inside
       +4.256 secondary #44         log 4 411003: Configuration status on interface inside changed state to downup
       +4.256 secondary #44         log 1 105007: (Secondary_group_2) Link status 'Down' on interface inside
       +4.256 secondary #44         log 4 411003: Configuration status on interface inside changed state to downup
       +4.257 primary   #47<44      log 1 103003: (Primary_group_1) Other firewall network interface 0 failed.
       +4.257 primary   #47<44      log 1 103003: (Primary_group_2) Other firewall network interface 0 failed.
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #137        | PIX1# configure terminal
      +20.000 primary   #137        | PIX1(config)# interface Ethernet0
      +20.000 primary   #137        | **** WARNING ****
      +20.000 primary   #137        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #137        | 	Configurations are no longer synchronized.
      +20.000 primary   #137        | PIX1(config-if)# no shutdown
      +20.000 primary   #137        | **** WARNING ****
      +20.000 primary   #137        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #137        | 	Configurations are no longer synchronized.
      +20.000 primary   #137        | PIX1(config-if)# end
      +20.000 primary   #137        REPAIRED shutdown primary Ethernet0
      +20.000 primary   #138<137    Ethernet0 carrier up
      +20.000 primary   #138<137    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 primary   #138<137    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #137        | PIX1# configure terminal
      +20.000 secondary #137        | PIX1(config)# interface Ethernet0
      +20.000 secondary #137        | PIX1(config-if)# no shutdown
      +20.000 secondary #137        | PIX1(config-if)# end
      +20.000 secondary #137        REPAIRED shutdown secondary Ethernet0
      +20.000 secondary #139<137    Ethernet0 carrier up
      +20.000 secondary #139<137    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #139<137    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #140<137    sends command on failover
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 20 s
      +20.001 primary   #147<137    sends command-ack on failover
      +20.002 secondary #149<137    sends command on failover
      +20.003 primary   #150<137    sends command-ack on failover
      +22.000 primary   #156        context1/inside Link Down -> Normal (Waiting) (because #138)
      +22.000 primary   #156        context2/inside Link Down -> Normal (Waiting) (because #138)
      +22.000 primary   #156        group 1 Failed -> Standby Ready: Interface check (because #138)
      +22.000 primary   #156        group 2 Failed -> Standby Ready: Interface check (because #138)
      +22.000 primary   #156        log 1 105006: (Primary_group_1) Link status 'Up' on interface inside
      +22.000 primary   #156        log 4 411004: Configuration status on interface inside changed state to up
      +22.000 primary   #156        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +22.000 primary   #156        log 1 105006: (Primary_group_2) Link status 'Up' on interface inside
      +22.000 primary   #156        log 4 411004: Configuration status on interface inside changed state to up
      +22.000 primary   #156        log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
      +22.000 primary   #156        log 1 104004: (Primary_group_1) Switching to OK.
      +22.000 primary   #156        log 1 104004: (Primary_group_2) Switching to OK.
      +22.001 secondary #163<156    context1/inside Link Down -> Normal (Waiting) (because #139)
      +22.001 secondary #163<156    context2/inside Link Down -> Normal (Waiting) (because #139)
      +22.001 secondary #163<156    log 1 103002: (Secondary_group_1) Other firewall network interface 0 OK.
      +22.001 secondary #163<156    log 1 103002: (Secondary_group_2) Other firewall network interface 0 OK.
      +22.001 secondary #163<156    log 1 105006: (Secondary_group_1) Link status 'Up' on interface inside
      +22.001 secondary #163<156    log 4 411004: Configuration status on interface inside changed state to up
      +22.001 secondary #163<156    log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +22.001 secondary #163<156    log 1 105006: (Secondary_group_2) Link status 'Up' on interface inside
      +22.001 secondary #163<156    log 4 411004: Configuration status on interface inside changed state to up
      +22.001 secondary #163<156    log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +22.002 primary   #165<163    log 1 103002: (Primary_group_1) Other firewall network interface 0 OK.
      +22.002 primary   #165<163    log 1 103002: (Primary_group_2) Other firewall network interface 0 OK.
      +24.257 primary   #175<174    context1/inside Normal -> Normal
      +24.257 primary   #175<174    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +24.257 primary   #177<174    context2/inside Normal -> Normal
      +24.257 primary   #177<174    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +27.001 secondary #191<189    context1/inside Normal -> Normal
      +27.001 secondary #191<189    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +27.001 secondary #193<189    context2/inside Normal -> Normal
      +27.001 secondary #193<189    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
    = +40.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
