# A switch silently stops carrying VLAN 2 toward the primary: carrier stays, hellos end. After half the hold time both units
# test; the secondary hears its server, the primary nothing, so the primary's interface failed.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault vlan inside 2 primary
       +0.000 primary   #1          FAULT vlan inside 2 primary
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 40 s
       +9.501 secondary #58         context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #58         context1/inside network activity test begins
       +9.501 secondary #58         sends test-begin on failover
       +9.502 primary   #59<58      context1/inside network activity test begins
       +9.502 primary   #59<58      sends test-begin on failover
      +10.547 secondary #66         sends test-report on failover
      +10.547 secondary #66         context1/inside network activity test: here heard, peer unknown
      +10.547 secondary #66         context1/inside Testing -> Normal (Waiting)
      +12.627 primary   #82         sends test-report on failover
      +12.627 primary   #82         context1/inside network activity test: here silent, peer heard
      +12.627 primary   #82         context1/inside Normal -> Failed (Waiting)
      +12.627 primary   #82         group 1 Active -> Failed: Interface check (because #82)
      +12.627 primary   #82         group 1 uses the standby addresses
      +12.627 primary   #82         | Group 1 Switching to Standby
      +12.628 secondary #84<82      | Group 1 Switching to Active
      +12.628 secondary #84<82      group 1 Standby Ready -> Just Active: Other unit wants me Active
      +12.628 secondary #84<82      group 1 uses the active addresses
      +12.878 secondary #87         group 1 Just Active -> Active Drain: Other unit wants me Active
      +13.128 secondary #93         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +13.378 secondary #95         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +13.628 secondary #97         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +40.000 primary 1 Failed, 2 Standby Ready; secondary 1 Active, 2 Active
> repair all
      +40.000 primary   #254        REPAIRED vlan inside 2 primary
    = +40.000 primary 1 Failed, 2 Standby Ready; secondary 1 Active, 2 Active
> run 20 s
      +41.017 primary   #261        context1/inside Failed -> Normal (Waiting)
      +41.017 primary   #261        group 1 Failed -> Standby Ready: Interface check (because #261)
      +42.001 secondary #265<263    context1/inside Normal -> Normal
      +44.257 primary   #283<282    context1/inside Normal -> Normal
    = +60.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
