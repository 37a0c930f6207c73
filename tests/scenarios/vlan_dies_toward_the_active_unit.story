# A switch silently stops carrying VLAN 2 toward the primary: carrier stays, hellos end. After half the hold time both units
# test; the secondary hears its server, the primary nothing, so the primary's interface failed.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault vlan inside 2 primary
       +0.000 primary   #1          FAULT vlan inside 2 primary
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 40 s
       +9.501 secondary #59         context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #59         context1/inside network activity test begins
       +9.501 secondary #59         sends test-begin on failover
       +9.501 secondary #59         log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +9.501 secondary #59         log 1 105008: (Secondary_group_1) Testing Interface inside
       +9.502 primary   #60<59      context1/inside network activity test begins
       +9.502 primary   #60<59      log 1 105008: (Primary_group_1) Testing Interface inside
      +10.547 secondary #66         sends test-report on failover
      +10.547 secondary #66         context1/inside network activity test: here heard, peer unknown
      +10.547 secondary #66         context1/inside Testing -> Normal (Waiting)
      +10.547 secondary #66         log 1 105009: (Secondary_group_1) Testing on interface inside Passed
      +12.627 primary   #82         sends test-report on failover
      +12.627 primary   #82         context1/inside network activity test: here silent, peer heard
      +12.627 primary   #82         context1/inside Normal -> Failed (Waiting)
      +12.627 primary   #82         asks the peer to take group 1: Interface check (because #82)
      +12.627 primary   #82         log 1 105009: (Primary_group_1) Testing on interface inside Failed
      +12.628 secondary #84<82      | Group 1 Switching to Active
      +12.628 secondary #84<82      group 1 Standby Ready -> Just Active: Other unit wants me Active
      +12.628 secondary #84<82      group 1 uses the active addresses
      +12.628 secondary #84<82      log 1 103003: (Secondary_group_1) Other firewall network interface 0 failed.
      +12.628 secondary #84<82      log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
      +12.628 secondary #84<82      log 4 411002: Line protocol on Interface inside, changed state to down
      +12.628 secondary #84<82      log 4 411002: Line protocol on Interface outside, changed state to down
      +12.628 secondary #84<82      log 4 411001: Line protocol on Interface inside, changed state to up
      +12.628 secondary #84<82      log 4 411001: Line protocol on Interface outside, changed state to up
      +12.629 primary   #85<84      | Group 1 Switching to Standby
      +12.629 primary   #85<84      group 1 Active -> Failed: Interface check (because #82)
      +12.629 primary   #85<84      group 1 uses the standby addresses
      +12.629 primary   #85<84      log 1 104002: (Primary_group_1) Switching to STANDBY - ifc [inside] check, mate is healthier.
      +12.629 primary   #85<84      log 1 104003: (Primary_group_1) Switching to FAILED.
      +12.629 primary   #85<84      log 4 411002: Line protocol on Interface inside, changed state to down
      +12.629 primary   #85<84      log 4 411002: Line protocol on Interface outside, changed state to down
      +12.629 primary   #85<84      log 4 411001: Line protocol on Interface inside, changed state to up
      +12.629 primary   #85<84      log 4 411001: Line protocol on Interface outside, changed state to up
      +12.878 secondary #88         group 1 Just Active -> Active Drain: Other unit wants me Active
      +13.128 secondary #94         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +13.378 secondary #96         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +13.628 secondary #98         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +40.000 primary 1 Failed, 2 Standby Ready; secondary 1 Active, 2 Active
> repair all
      +40.000 primary   #258        REPAIRED vlan inside 2 primary
    = +40.000 primary 1 Failed, 2 Standby Ready; secondary 1 Active, 2 Active
> run 20 s
      +41.017 primary   #265        context1/inside Failed -> Normal (Waiting)
      +41.017 primary   #265        group 1 Failed -> Standby Ready: Interface check (because #265)
      +41.017 primary   #265        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +41.017 primary   #265        log 1 104004: (Primary_group_1) Switching to OK.
      +41.018 secondary #266<265    log 1 103002: (Secondary_group_1) Other firewall network interface 0 OK.
      +42.001 secondary #269<267    context1/inside Normal -> Normal
      +42.001 secondary #269<267    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +44.257 primary   #287<286    context1/inside Normal -> Normal
      +44.257 primary   #287<286    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
    = +60.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
