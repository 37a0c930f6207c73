# `failover reset` on a group that failed for an interface that is still down does not help; once it is up, it does.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet0
       +0.000 primary   #1          FAULT cable primary Ethernet0
       +0.000 primary   #2<1        Ethernet0 carrier lost
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface inside, changed state to down
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #9          context1/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          context2/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          group 2 Standby Ready -> Failed: Interface check (because #2)
       +2.000 primary   #9          asks the peer to take group 1: Interface check (because #2)
       +2.000 primary   #9          log 1 105007: (Primary_group_1) Link status 'Down' on interface inside
       +2.000 primary   #9          log 1 105007: (Primary_group_2) Link status 'Down' on interface inside
       +2.000 primary   #9          log 1 104003: (Primary_group_2) Switching to FAILED.
       +2.001 secondary #14<9       | Group 1 Switching to Active
       +2.001 secondary #14<9       group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #14<9       group 1 uses the active addresses
       +2.001 secondary #14<9       context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       context2/inside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_1) Other firewall network interface 0 failed.
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_2) Other firewall network interface 0 failed.
       +2.001 secondary #14<9       log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface inside, changed state to down
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface outside, changed state to down
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface inside, changed state to up
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface outside, changed state to up
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
       +2.002 primary   #16<14      | Group 1 Switching to Standby
       +2.002 primary   #16<14      group 1 Active -> Failed: Interface check (because #2)
       +2.002 primary   #16<14      group 1 uses the standby addresses
       +2.002 primary   #16<14      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
       +2.002 primary   #16<14      log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.002 primary   #16<14      log 4 411002: Line protocol on Interface outside, changed state to down
       +2.002 primary   #16<14      log 4 411001: Line protocol on Interface outside, changed state to up
       +2.251 secondary #19         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #21         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #23         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #29         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> primary: failover reset group 1
      +10.000 primary   #69         story types: failover reset group 1
      +10.000 primary   #69         | PIX1# failover reset group 1
      +10.000 primary   #69         context1/inside No Link -> Unknown (Waiting)
      +10.000 primary   #69         group 1 Failed -> Standby Ready: Set by the config command
      +10.000 primary   #69         sends reset-order on failover
      +10.000 primary   #69         log 1 105006: (Primary_group_1) Link status 'Up' on interface inside
      +10.000 primary   #69         log 1 104004: (Primary_group_1) Switching to OK.
    = +10.000 primary 1 Standby Ready, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +10.001 secondary #73<69      log 1 103002: (Secondary_group_1) Other firewall network interface 0 OK.
      +12.000 primary   #79         context1/inside Unknown -> No Link (Waiting) (because #2)
      +12.000 primary   #79         group 1 Standby Ready -> Failed: Interface check (because #2)
      +12.000 primary   #79         log 1 105007: (Primary_group_1) Link status 'Down' on interface inside
      +12.000 primary   #79         log 1 104003: (Primary_group_1) Switching to FAILED.
      +12.001 secondary #85<79      log 1 103003: (Secondary_group_1) Other firewall network interface 0 failed.
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #130        REPAIRED cable primary Ethernet0
      +20.000 primary   #131<130    Ethernet0 carrier up
      +20.000 primary   #131<130    log 4 411001: Line protocol on Interface inside, changed state to up
      +20.000 primary   #131<130    log 4 411001: Line protocol on Interface inside, changed state to up
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +22.000 primary   #138        context1/inside No Link -> Normal (Waiting) (because #131)
      +22.000 primary   #138        context2/inside No Link -> Normal (Waiting) (because #131)
      +22.000 primary   #138        group 1 Failed -> Standby Ready: Interface check (because #131)
      +22.000 primary   #138        group 2 Failed -> Standby Ready: Interface check (because #131)
      +22.000 primary   #138        log 1 105006: (Primary_group_1) Link status 'Up' on interface inside
      +22.000 primary   #138        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +22.000 primary   #138        log 1 105006: (Primary_group_2) Link status 'Up' on interface inside
      +22.000 primary   #138        log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
      +22.000 primary   #138        log 1 104004: (Primary_group_1) Switching to OK.
      +22.000 primary   #138        log 1 104004: (Primary_group_2) Switching to OK.
      +22.001 secondary #145<138    log 1 103002: (Secondary_group_1) Other firewall network interface 0 OK.
      +22.001 secondary #145<138    log 1 103002: (Secondary_group_2) Other firewall network interface 0 OK.
      +24.257 primary   #156<155    context1/inside Normal -> Normal
      +24.257 primary   #156<155    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
      +24.257 primary   #158<155    context2/inside Normal -> Normal
      +24.257 primary   #158<155    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
      +27.001 secondary #172<170    context1/inside Normal -> Normal
      +27.001 secondary #172<170    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +27.001 secondary #174<170    context2/inside Normal -> Normal
      +27.001 secondary #174<170    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
    = +30.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
