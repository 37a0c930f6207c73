# `failover reset` on a group that failed for an interface that is still down does not help; once it is up, it does.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet0
       +0.000 primary   #243        FAULT cable primary Ethernet0
       +0.000 primary   #244<243    Ethernet0 carrier lost
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
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
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> primary: failover reset group 1
      +10.000 primary   #310        story types: failover reset group 1
      +10.000 primary   #310        | PIX1# failover reset group 1
      +10.000 primary   #310        context1/inside No Link -> Unknown (Waiting)
      +10.000 primary   #310        group 1 Failed -> Standby Ready: Set by the config command
      +10.000 primary   #310        sends reset-order on failover
    = +10.000 primary 1 Standby Ready, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +12.000 primary   #319        context1/inside Unknown -> No Link (Waiting) (because #244)
      +12.000 primary   #319        group 1 Standby Ready -> Failed: Interface check (because #244)
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #370        REPAIRED cable primary Ethernet0
      +20.000 primary   #371<370    Ethernet0 carrier up
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +22.000 primary   #378        context1/inside No Link -> Normal (Waiting) (because #371)
      +22.000 primary   #378        context2/inside No Link -> Normal (Waiting) (because #371)
      +22.000 primary   #378        group 1 Failed -> Standby Ready: Interface check (because #371)
      +22.000 primary   #378        group 2 Failed -> Standby Ready: Interface check (because #371)
      +22.001 secondary #380<378    context1/inside Normal -> Normal
      +22.001 secondary #380<378    context1/inside Normal -> Normal (Waiting)
      +22.001 secondary #382<378    context2/inside Normal -> Normal
      +22.001 secondary #382<378    context2/inside Normal -> Normal (Waiting)
      +24.257 primary   #398<397    context1/inside Normal -> Normal
      +24.257 primary   #400<397    context2/inside Normal -> Normal
      +27.001 secondary #414<412    context1/inside Normal -> Normal
      +27.001 secondary #416<412    context2/inside Normal -> Normal
    = +30.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
