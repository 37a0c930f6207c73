# Group 2 has failed on the primary, where it is in standby. When its active side then fails as well, it stays active.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet1
       +0.000 primary   #243        FAULT cable primary Ethernet1
       +0.000 primary   #244<243    Ethernet1 carrier lost
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #251        context1/outside Normal -> No Link (Waiting) (because #244)
       +2.000 primary   #251        context2/outside Normal -> No Link (Waiting) (because #244)
       +2.000 primary   #251        group 1 Active -> Failed: Interface check (because #244)
       +2.000 primary   #251        group 1 uses the standby addresses
       +2.000 primary   #251        group 2 Standby Ready -> Failed: Interface check (because #244)
       +2.000 primary   #251        | Group 1 Switching to Standby
       +2.001 secondary #256<251    | Group 1 Switching to Active
       +2.001 secondary #256<251    group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #256<251    group 1 uses the active addresses
       +2.001 secondary #256<251    context1/outside Normal -> Normal (Waiting)
       +2.001 secondary #256<251    context2/outside Normal -> Normal (Waiting)
       +2.251 secondary #260        group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #262        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #264        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #270        group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> fault cable secondary Ethernet1
      +10.000 secondary #310        FAULT cable secondary Ethernet1
      +10.000 secondary #311<310    Ethernet1 carrier lost
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +14.256 secondary #334        context1/outside Normal -> No Link (Waiting) (because #311)
      +14.256 secondary #334        context2/outside Normal -> No Link (Waiting) (because #311)
    = +40.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +40.000 primary   #475        REPAIRED cable primary Ethernet1
      +40.000 primary   #476<475    Ethernet1 carrier up
      +40.000 secondary #475        REPAIRED cable secondary Ethernet1
      +40.000 secondary #477<475    Ethernet1 carrier up
    = +40.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +42.000 primary   #484        context1/outside No Link -> Normal (Waiting) (because #476)
      +42.000 primary   #484        context2/outside No Link -> Normal (Waiting) (because #476)
      +42.000 primary   #484        group 1 Failed -> Standby Ready: Interface check (because #476)
      +42.000 primary   #484        group 2 Failed -> Standby Ready: Interface check (because #476)
      +42.001 secondary #492<484    group 1 Active -> Failed: Interface check (because #311)
      +42.001 secondary #492<484    group 1 uses the standby addresses
      +42.001 secondary #492<484    group 2 Active -> Failed: Interface check (because #311)
      +42.001 secondary #492<484    group 2 uses the standby addresses
      +42.001 secondary #492<484    | Group 1 Switching to Standby
      +42.001 secondary #492<484    | Group 2 Switching to Standby
      +42.002 primary   #495<492    | Group 1 Switching to Active
      +42.002 primary   #495<492    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +42.002 primary   #495<492    group 1 uses the active addresses
      +42.002 primary   #495<492    | Group 2 Switching to Active
      +42.002 primary   #495<492    group 2 Standby Ready -> Just Active: Other unit wants me Active
      +42.002 primary   #495<492    group 2 uses the active addresses
      +42.252 primary   #498        group 1 Just Active -> Active Drain: Other unit wants me Active
      +42.252 primary   #498        group 2 Just Active -> Active Drain: Other unit wants me Active
      +42.502 primary   #500        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +42.502 primary   #500        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
      +42.752 primary   #502        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +42.752 primary   #502        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +43.002 primary   #508        group 1 Active Config Applied -> Active: Other unit wants me Active
      +43.002 primary   #508        group 2 Active Config Applied -> Active: Other unit wants me Active
      +44.256 secondary #514        context1/outside No Link -> Normal (Waiting) (because #477)
      +44.256 secondary #514        context2/outside No Link -> Normal (Waiting) (because #477)
      +44.256 secondary #514        group 1 Failed -> Standby Ready: Interface check (because #477)
      +44.256 secondary #514        group 2 Failed -> Standby Ready: Interface check (because #477)
      +44.257 primary   #516<514    context1/outside Normal -> Normal
      +44.257 primary   #516<514    context1/outside Normal -> Normal (Waiting)
      +44.257 primary   #518<514    context2/outside Normal -> Normal
      +44.257 primary   #518<514    context2/outside Normal -> Normal (Waiting)
      +47.001 secondary #533<530    context1/outside Normal -> Normal
      +47.001 secondary #535<530    context2/outside Normal -> Normal
      +49.257 primary   #550<548    context1/outside Normal -> Normal
      +49.257 primary   #552<548    context2/outside Normal -> Normal
    = +70.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
