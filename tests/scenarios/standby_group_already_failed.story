# Group 2 has failed on the primary, where it is in standby. When its active side then fails as well, it stays active.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet1
       +0.000 primary   #1          FAULT cable primary Ethernet1
       +0.000 primary   #2<1        Ethernet1 carrier lost
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.000 primary   #2<1        log 4 411002: Line protocol on Interface outside, changed state to down
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #9          context1/outside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          context2/outside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          group 2 Standby Ready -> Failed: Interface check (because #2)
       +2.000 primary   #9          asks the peer to take group 1: Interface check (because #2)
       +2.000 primary   #9          log 1 105007: (Primary_group_1) Link status 'Down' on interface outside
       +2.000 primary   #9          log 1 105007: (Primary_group_2) Link status 'Down' on interface outside
       +2.000 primary   #9          log 1 104003: (Primary_group_2) Switching to FAILED.
       +2.001 secondary #14<9       | Group 1 Switching to Active
       +2.001 secondary #14<9       group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #14<9       group 1 uses the active addresses
       +2.001 secondary #14<9       context1/outside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       context2/outside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_1) Other firewall network interface 1 failed.
       +2.001 secondary #14<9       log 1 103003: (Secondary_group_2) Other firewall network interface 1 failed.
       +2.001 secondary #14<9       log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface inside, changed state to down
       +2.001 secondary #14<9       log 4 411002: Line protocol on Interface outside, changed state to down
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface inside, changed state to up
       +2.001 secondary #14<9       log 4 411001: Line protocol on Interface outside, changed state to up
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
       +2.001 secondary #14<9       log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
       +2.002 primary   #16<14      | Group 1 Switching to Standby
       +2.002 primary   #16<14      group 1 Active -> Failed: Interface check (because #2)
       +2.002 primary   #16<14      group 1 uses the standby addresses
       +2.002 primary   #16<14      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [outside] check, mate is healthier.
       +2.002 primary   #16<14      log 1 104003: (Primary_group_1) Switching to FAILED.
       +2.002 primary   #16<14      log 4 411002: Line protocol on Interface inside, changed state to down
       +2.002 primary   #16<14      log 4 411001: Line protocol on Interface inside, changed state to up
       +2.251 secondary #19         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #21         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #23         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #29         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> fault cable secondary Ethernet1
      +10.000 secondary #69         FAULT cable secondary Ethernet1
      +10.000 secondary #70<69      Ethernet1 carrier lost
      +10.000 secondary #70<69      log 4 411002: Line protocol on Interface outside, changed state to down
      +10.000 secondary #70<69      log 4 411002: Line protocol on Interface outside, changed state to down
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +14.256 secondary #94         context1/outside Normal -> No Link (Waiting) (because #70)
      +14.256 secondary #94         context2/outside Normal -> No Link (Waiting) (because #70)
      +14.256 secondary #94         log 1 105007: (Secondary_group_1) Link status 'Down' on interface outside
      +14.256 secondary #94         log 1 105007: (Secondary_group_2) Link status 'Down' on interface outside
      +14.257 primary   #97<94      log 1 103003: (Primary_group_1) Other firewall network interface 1 failed.
      +14.257 primary   #97<94      log 1 103003: (Primary_group_2) Other firewall network interface 1 failed.
    = +40.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +40.000 primary   #238        REPAIRED cable primary Ethernet1
      +40.000 primary   #239<238    Ethernet1 carrier up
      +40.000 primary   #239<238    log 4 411001: Line protocol on Interface outside, changed state to up
      +40.000 primary   #239<238    log 4 411001: Line protocol on Interface outside, changed state to up
      +40.000 secondary #238        REPAIRED cable secondary Ethernet1
      +40.000 secondary #240<238    Ethernet1 carrier up
      +40.000 secondary #240<238    log 4 411001: Line protocol on Interface outside, changed state to up
      +40.000 secondary #240<238    log 4 411001: Line protocol on Interface outside, changed state to up
    = +40.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +42.000 primary   #247        context1/outside No Link -> Normal (Waiting) (because #239)
      +42.000 primary   #247        context2/outside No Link -> Normal (Waiting) (because #239)
      +42.000 primary   #247        group 1 Failed -> Standby Ready: Interface check (because #239)
      +42.000 primary   #247        group 2 Failed -> Standby Ready: Interface check (because #239)
      +42.000 primary   #247        log 1 105006: (Primary_group_1) Link status 'Up' on interface outside
      +42.000 primary   #247        log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
      +42.000 primary   #247        log 1 105006: (Primary_group_2) Link status 'Up' on interface outside
      +42.000 primary   #247        log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
      +42.000 primary   #247        log 1 104004: (Primary_group_1) Switching to OK.
      +42.000 primary   #247        log 1 104004: (Primary_group_2) Switching to OK.
      +42.001 secondary #255<247    context1/outside No Link -> Normal (Waiting) (because #240)
      +42.001 secondary #255<247    context2/outside No Link -> Normal (Waiting) (because #240)
      +42.001 secondary #255<247    log 1 103002: (Secondary_group_1) Other firewall network interface 1 OK.
      +42.001 secondary #255<247    log 1 103002: (Secondary_group_2) Other firewall network interface 1 OK.
      +42.001 secondary #255<247    log 1 105006: (Secondary_group_1) Link status 'Up' on interface outside
      +42.001 secondary #255<247    log 1 105003: (Secondary_group_1) Monitoring on interface outside waiting
      +42.001 secondary #255<247    log 1 105006: (Secondary_group_2) Link status 'Up' on interface outside
      +42.001 secondary #255<247    log 1 105003: (Secondary_group_2) Monitoring on interface outside waiting
      +42.002 primary   #258<255    log 1 103002: (Primary_group_1) Other firewall network interface 1 OK.
      +42.002 primary   #258<255    log 1 103002: (Primary_group_2) Other firewall network interface 1 OK.
      +44.257 primary   #269<267    context1/outside Normal -> Normal
      +44.257 primary   #269<267    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
      +44.257 primary   #271<267    context2/outside Normal -> Normal
      +44.257 primary   #271<267    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
      +47.001 secondary #285<282    context1/outside Normal -> Normal
      +47.001 secondary #285<282    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
      +47.001 secondary #287<282    context2/outside Normal -> Normal
      +47.001 secondary #287<282    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +70.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
