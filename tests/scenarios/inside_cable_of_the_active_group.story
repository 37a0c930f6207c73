# The inside cable of the unit that has group 1 active is pulled. Group 1 fails there and becomes active on the peer;
# group 2, in standby there, fails too and stays where it is active. Plugging the cable in brings no group back.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet0
       +0.000 primary   #243        FAULT cable primary Ethernet0
       +0.000 primary   #244<243    Ethernet0 carrier lost
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
       +2.000 primary   #251        context1/inside Normal -> No Link (Waiting) (because #244)
       +2.000 primary   #251        context2/inside Normal -> No Link (Waiting) (because #244)
       +2.000 primary   #251        group 1 Active -> Failed: Interface check (because #244)
       +2.000 primary   #251        group 1 uses the standby addresses
       +2.000 primary   #251        group 2 Standby Ready -> Failed: Interface check (because #244)
       +2.000 primary   #251        | Group 1 Switching to Standby
       +2.001 secondary #256<251    | Group 1 Switching to Active
       +2.001 secondary #256<251    group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #256<251    group 1 uses the active addresses
       +2.001 secondary #256<251    context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #256<251    context2/inside Normal -> Normal (Waiting)
       +2.251 secondary #260        group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #262        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #264        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #270        group 1 Active Config Applied -> Active: Other unit wants me Active
    = +30.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair cable primary Ethernet0
      +30.000 primary   #418        REPAIRED cable primary Ethernet0
      +30.000 primary   #419<418    Ethernet0 carrier up
    = +30.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +32.000 primary   #426        context1/inside No Link -> Normal (Waiting) (because #419)
      +32.000 primary   #426        context2/inside No Link -> Normal (Waiting) (because #419)
      +32.000 primary   #426        group 1 Failed -> Standby Ready: Interface check (because #419)
      +32.000 primary   #426        group 2 Failed -> Standby Ready: Interface check (because #419)
      +32.001 secondary #428<426    context1/inside Normal -> Normal
      +32.001 secondary #428<426    context1/inside Normal -> Normal (Waiting)
      +32.001 secondary #430<426    context2/inside Normal -> Normal
      +32.001 secondary #430<426    context2/inside Normal -> Normal (Waiting)
      +34.257 primary   #446<445    context1/inside Normal -> Normal
      +34.257 primary   #448<445    context2/inside Normal -> Normal
      +37.001 secondary #466<464    context1/inside Normal -> Normal
      +37.001 secondary #468<464    context2/inside Normal -> Normal
    = +60.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
