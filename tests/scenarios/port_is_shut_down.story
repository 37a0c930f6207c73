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
       +2.000 primary   #18         group 1 Active -> Failed: Interface check (because #18)
       +2.000 primary   #18         group 1 uses the standby addresses
       +2.000 primary   #18         group 2 Standby Ready -> Failed: Interface check (because #18)
       +2.000 primary   #18         | Group 1 Switching to Standby
       +2.000 primary   #18         log 1 105007: (Primary_group_1) Link status 'Down' on interface inside
       +2.000 primary   #18         log 4 411003: Configuration status on interface inside changed state to downup
       +2.000 primary   #18         log 1 105007: (Primary_group_2) Link status 'Down' on interface inside
       +2.000 primary   #18         log 4 411003: Configuration status on interface inside changed state to downup
       +2.000 primary   #18         log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
       +2.000 primary   #18         log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.000 primary   #18         log 4 411002: Line protocol on Interface outside, changed state to down
       +2.000 primary   #18         log 4 411001: Line protocol on Interface outside, changed state to up
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
       +2.251 secondary #27         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #29         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #31         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #37         group 1 Active Config Applied -> Active: Other unit wants me Active
       +4.256 secondary #43         context1/inside Normal -> Link Down (Waiting)
       +4.256 secondary #43         context2/inside Normal -> Link Down (Waiting)
       +4.256 secondary #43         log 1 105007: (Secondary_group_1) Link status 'Down' on interface inside
       +4.256 secondary #43         log 4 411003: Configuration status on interface inside changed state to downup
       +4.256 secondary #43         log 1 105007: (Secondary_group_2) Link status 'Down' on interface inside
       +4.256 secondary #43         log 4 411003: Configuration status on interface inside changed state to downup
       +4.257 primary   #46<43      log 1 103003: (Primary_group_1) Other firewall network interface 0 failed.
       +4.257 primary   #46<43      log 1 103003: (Primary_group_2) Other firewall network interface 0 failed.
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #136        | PIX1# configure terminal
      +20.000 primary   #136        | PIX1(config)# interface Ethernet0
      +20.000 primary   #136        | **** WARNING ****
      +20.000 primary   #136        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #136        | 	Configurations are no longer synchronized.
      +20.000 primary   #136        | PIX1(config-if)# no shutdown
      +20.000 primary   #136        | **** WARNING ****
      +20.000 primary   #136        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #136        | 	Configurations are no longer synchronized.
      +20.000 primary   #136        | PIX1(config-if)# end
      +20.000 primary   #136        REPAIRED shutdown primary Ethernet0
      +20.000 primary   #137<136    Ethernet0 carrier up
      +20.000 primary   #137<136    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 primary   #137<136    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #136        | PIX1# configure terminal
      +20.000 secondary #136        | PIX1(config)# interface Ethernet0
      +20.000 secondary #136        | PIX1(config-if)# no shutdown
      +20.000 secondary #136        | PIX1(config-if)# end
      +20.000 secondary #136        REPAIRED shutdown secondary Ethernet0
      +20.000 secondary #138<136    Ethernet0 carrier up
      +20.000 secondary #138<136    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #138<136    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 secondary #139<136    sends command on failover
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 20 s
      +20.001 primary   #144<136    sends command-ack on failover
      +20.002 secondary #146<136    sends command on failover
      +20.003 primary   #147<136    sends command-ack on failover
      +22.000 primary   #153        context1/inside Link Down -> Normal (Waiting) (because #137)
      +22.000 primary   #153        context2/inside Link Down -> Normal (Waiting) (because #137)
      +22.000 primary   #153        group 1 Failed -> Standby Ready: Interface check (because #137)
      +22.000 primary   #153        group 2 Failed -> Standby Ready: Interface check (because #137)
      +22.000 primary   #153        log 1 105006: (Primary_group_1) Link status 'Up' on interface inside
      +22.000 primary   #153        log 4 411004: Configuration status on interface inside changed state to up
      +22.000 primary   #153        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +22.000 primary   #153        log 1 105006: (Primary_group_2) Link status 'Up' on interface inside
      +22.000 primary   #153        log 4 411004: Configuration status on interface inside changed state to up
      +22.000 primary   #153        log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
      +22.000 primary   #153        log 1 104004: (Primary_group_1) Switching to OK.
      +22.000 primary   #153        log 1 104004: (Primary_group_2) Switching to OK.
      +22.001 secondary #160<153    group 1 Active -> Failed: Interface check (because #43)
      +22.001 secondary #160<153    group 1 uses the standby addresses
      +22.001 secondary #160<153    group 2 Active -> Failed: Interface check (because #43)
      +22.001 secondary #160<153    group 2 uses the standby addresses
      +22.001 secondary #160<153    | Group 1 Switching to Standby
      +22.001 secondary #160<153    | Group 2 Switching to Standby
      +22.001 secondary #160<153    log 1 103002: (Secondary_group_1) Other firewall network interface 0 OK.
      +22.001 secondary #160<153    log 1 103002: (Secondary_group_2) Other firewall network interface 0 OK.
      +22.001 secondary #160<153    log 1 104002: (Secondary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
      +22.001 secondary #160<153    log 1 104003: (Secondary_group_1) Switching to FAILED.
      +22.001 secondary #160<153    log 4 411002: Line protocol on Interface inside, changed state to down
      +22.001 secondary #160<153    log 4 411002: Line protocol on Interface outside, changed state to down
      +22.001 secondary #160<153    log 4 411001: Line protocol on Interface inside, changed state to up
      +22.001 secondary #160<153    log 4 411001: Line protocol on Interface outside, changed state to up
      +22.001 secondary #160<153    log 1 104002: (Secondary_group_2) Switching to STANDBY - ifc [inside] check, mate is healthier.
      +22.001 secondary #160<153    log 1 104003: (Secondary_group_2) Switching to FAILED.
      +22.001 secondary #160<153    log 4 411002: Line protocol on Interface inside, changed state to down
      +22.001 secondary #160<153    log 4 411002: Line protocol on Interface outside, changed state to down
      +22.001 secondary #160<153    log 4 411001: Line protocol on Interface inside, changed state to up
      +22.001 secondary #160<153    log 4 411001: Line protocol on Interface outside, changed state to up
      +22.002 primary   #162<160    | Group 1 Switching to Active
      +22.002 primary   #162<160    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +22.002 primary   #162<160    group 1 uses the active addresses
      +22.002 primary   #162<160    | Group 2 Switching to Active
      +22.002 primary   #162<160    group 2 Standby Ready -> Just Active: Other unit wants me Active
      +22.002 primary   #162<160    group 2 uses the active addresses
      +22.002 primary   #162<160    log 1 104001: (Primary_group_1) Switching to ACTIVE - mate want me Active.
      +22.002 primary   #162<160    log 4 411002: Line protocol on Interface inside, changed state to down
      +22.002 primary   #162<160    log 4 411002: Line protocol on Interface outside, changed state to down
      +22.002 primary   #162<160    log 4 411001: Line protocol on Interface inside, changed state to up
      +22.002 primary   #162<160    log 4 411001: Line protocol on Interface outside, changed state to up
      +22.002 primary   #162<160    log 1 104001: (Primary_group_2) Switching to ACTIVE - mate want me Active.
      +22.002 primary   #162<160    log 4 411002: Line protocol on Interface inside, changed state to down
      +22.002 primary   #162<160    log 4 411002: Line protocol on Interface outside, changed state to down
      +22.002 primary   #162<160    log 4 411001: Line protocol on Interface inside, changed state to up
      +22.002 primary   #162<160    log 4 411001: Line protocol on Interface outside, changed state to up
      +22.252 primary   #165        group 1 Just Active -> Active Drain: Other unit wants me Active
      +22.252 primary   #165        group 2 Just Active -> Active Drain: Other unit wants me Active
      +22.502 primary   #167        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +22.502 primary   #167        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
      +22.752 primary   #169        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +22.752 primary   #169        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +23.002 primary   #175        group 1 Active Config Applied -> Active: Other unit wants me Active
      +23.002 primary   #175        group 2 Active Config Applied -> Active: Other unit wants me Active
      +24.256 secondary #181        context1/inside Link Down -> Normal (Waiting) (because #138)
      +24.256 secondary #181        context2/inside Link Down -> Normal (Waiting) (because #138)
      +24.256 secondary #181        group 1 Failed -> Standby Ready: Interface check (because #138)
      +24.256 secondary #181        group 2 Failed -> Standby Ready: Interface check (because #138)
      +24.256 secondary #181        log 1 105006: (Secondary_group_1) Link status 'Up' on interface inside
      +24.256 secondary #181        log 4 411004: Configuration status on interface inside changed state to up
      +24.256 secondary #181        log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +24.256 secondary #181        log 1 105006: (Secondary_group_2) Link status 'Up' on interface inside
      +24.256 secondary #181        log 4 411004: Configuration status on interface inside changed state to up
      +24.256 secondary #181        log 1 105003: (Secondary_group_2) Monitoring on interface inside waiting
      +24.256 secondary #181        log 1 104004: (Secondary_group_1) Switching to OK.
      +24.256 secondary #181        log 1 104004: (Secondary_group_2) Switching to OK.
      +24.257 primary   #186<181    log 1 103002: (Primary_group_1) Other firewall network interface 0 OK.
      +24.257 primary   #186<181    log 1 103002: (Primary_group_2) Other firewall network interface 0 OK.
      +27.001 secondary #197<195    context1/inside Normal -> Normal
      +27.001 secondary #197<195    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +27.001 secondary #199<195    context2/inside Normal -> Normal
      +27.001 secondary #199<195    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
      +29.257 primary   #216<215    context1/inside Normal -> Normal
      +29.257 primary   #216<215    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +29.257 primary   #218<215    context2/inside Normal -> Normal
      +29.257 primary   #218<215    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
    = +40.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
