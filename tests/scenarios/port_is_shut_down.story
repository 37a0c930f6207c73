# `shutdown` typed on the unit that replicates reaches the peer as well: both units lose the interface.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault shutdown primary Ethernet0
       +0.000 primary   #243        | PIX1# configure terminal
       +0.000 primary   #243        | PIX1(config)# interface Ethernet0
       +0.000 primary   #243        | PIX1(config-if)# shutdown
       +0.000 primary   #243        | PIX1(config-if)# end
       +0.000 primary   #243        FAULT shutdown primary Ethernet0
       +0.000 primary   #244<243    Ethernet0 carrier lost
       +0.000 primary   #245        sends command on failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
       +0.001 secondary #249<245    sends command-ack on failover
       +0.002 primary   #251        sends command on failover
       +0.003 secondary #252<251    sends command-ack on failover
       +0.003 secondary #252<251    FAULT shutdown secondary Ethernet0
       +0.003 secondary #253<252    Ethernet0 carrier lost
       +2.000 primary   #260        context1/inside Normal -> Link Down (Waiting)
       +2.000 primary   #260        context2/inside Normal -> Link Down (Waiting)
       +2.000 primary   #260        group 1 Active -> Failed: Interface check (because #260)
       +2.000 primary   #260        group 1 uses the standby addresses
       +2.000 primary   #260        group 2 Standby Ready -> Failed: Interface check (because #260)
       +2.000 primary   #260        | Group 1 Switching to Standby
       +2.001 secondary #265<260    | Group 1 Switching to Active
       +2.001 secondary #265<260    group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #265<260    group 1 uses the active addresses
       +2.001 secondary #265<260    context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #265<260    context2/inside Normal -> Normal (Waiting)
       +2.251 secondary #269        group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #271        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #273        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #279        group 1 Active Config Applied -> Active: Other unit wants me Active
       +4.256 secondary #285        context1/inside Normal -> Link Down (Waiting)
       +4.256 secondary #285        context2/inside Normal -> Link Down (Waiting)
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #376        | PIX1# configure terminal
      +20.000 primary   #376        | PIX1(config)# interface Ethernet0
      +20.000 primary   #376        | **** WARNING ****
      +20.000 primary   #376        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #376        | 	Configurations are no longer synchronized.
      +20.000 primary   #376        | PIX1(config-if)# no shutdown
      +20.000 primary   #376        | **** WARNING ****
      +20.000 primary   #376        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +20.000 primary   #376        | 	Configurations are no longer synchronized.
      +20.000 primary   #376        | PIX1(config-if)# end
      +20.000 primary   #376        REPAIRED shutdown primary Ethernet0
      +20.000 primary   #377<376    Ethernet0 carrier up
      +20.000 secondary #376        | PIX1# configure terminal
      +20.000 secondary #376        | PIX1(config)# interface Ethernet0
      +20.000 secondary #376        | PIX1(config-if)# no shutdown
      +20.000 secondary #376        | PIX1(config-if)# end
      +20.000 secondary #376        REPAIRED shutdown secondary Ethernet0
      +20.000 secondary #378<376    Ethernet0 carrier up
      +20.000 secondary #379        sends command on failover
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 20 s
      +20.001 primary   #384<379    sends command-ack on failover
      +20.002 secondary #386        sends command on failover
      +20.003 primary   #387<386    sends command-ack on failover
      +22.000 primary   #393        context1/inside Link Down -> Normal (Waiting) (because #377)
      +22.000 primary   #393        context2/inside Link Down -> Normal (Waiting) (because #377)
      +22.000 primary   #393        group 1 Failed -> Standby Ready: Interface check (because #377)
      +22.000 primary   #393        group 2 Failed -> Standby Ready: Interface check (because #377)
      +22.001 secondary #400<393    group 1 Active -> Failed: Interface check (because #285)
      +22.001 secondary #400<393    group 1 uses the standby addresses
      +22.001 secondary #400<393    group 2 Active -> Failed: Interface check (because #285)
      +22.001 secondary #400<393    group 2 uses the standby addresses
      +22.001 secondary #400<393    | Group 1 Switching to Standby
      +22.001 secondary #400<393    | Group 2 Switching to Standby
      +22.002 primary   #402<400    | Group 1 Switching to Active
      +22.002 primary   #402<400    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +22.002 primary   #402<400    group 1 uses the active addresses
      +22.002 primary   #402<400    | Group 2 Switching to Active
      +22.002 primary   #402<400    group 2 Standby Ready -> Just Active: Other unit wants me Active
      +22.002 primary   #402<400    group 2 uses the active addresses
      +22.252 primary   #405        group 1 Just Active -> Active Drain: Other unit wants me Active
      +22.252 primary   #405        group 2 Just Active -> Active Drain: Other unit wants me Active
      +22.502 primary   #407        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +22.502 primary   #407        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
      +22.752 primary   #409        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +22.752 primary   #409        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +23.002 primary   #415        group 1 Active Config Applied -> Active: Other unit wants me Active
      +23.002 primary   #415        group 2 Active Config Applied -> Active: Other unit wants me Active
      +24.256 secondary #421        context1/inside Link Down -> Normal (Waiting) (because #378)
      +24.256 secondary #421        context2/inside Link Down -> Normal (Waiting) (because #378)
      +24.256 secondary #421        group 1 Failed -> Standby Ready: Interface check (because #378)
      +24.256 secondary #421        group 2 Failed -> Standby Ready: Interface check (because #378)
      +24.257 primary   #422<421    context1/inside Normal -> Normal
      +24.257 primary   #422<421    context1/inside Normal -> Normal (Waiting)
      +24.257 primary   #424<421    context2/inside Normal -> Normal
      +24.257 primary   #424<421    context2/inside Normal -> Normal (Waiting)
      +27.001 secondary #439<437    context1/inside Normal -> Normal
      +27.001 secondary #441<437    context2/inside Normal -> Normal
      +29.257 primary   #458<457    context1/inside Normal -> Normal
      +29.257 primary   #460<457    context2/inside Normal -> Normal
    = +40.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
