# Power fails for both. After the common boot the secondary gets the primary's configuration, then each group becomes active
# on the unit that it prefers.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power primary
       +0.000 primary   #243        FAULT power primary
       +0.000 primary   #243<243    power on -> off
    = +0.000 primary off; secondary 1 Standby Ready, 2 Active
> fault power secondary
       +0.000 secondary #244        FAULT power secondary
       +0.000 secondary #244<244    power on -> off
    = +0.000 primary off; secondary off
> run 5 s
    = +5.000 primary off; secondary off
> repair all
       +5.000 primary   #245        REPAIRED power primary
       +5.000 primary   #245<245    power off -> booting
       +5.000 secondary #245        REPAIRED power secondary
       +5.000 secondary #245<245    power off -> booting
    = +5.000 primary booting; secondary booting
> run 120 s
      +65.000 primary   #246<245    power booting -> on
      +65.000 primary   #246<245    |
      +65.000 primary   #246<245    | Creating context 'admin'... Done. (1)
      +65.000 primary   #246<245    | Creating context 'context1'... Done. (2)
      +65.000 primary   #246<245    | Creating context 'context2'... Done. (3)
      +65.000 primary   #246<245    context1/inside Unknown -> Normal (Waiting) (because #246)
      +65.000 primary   #246<245    context1/outside Unknown -> Normal (Waiting) (because #246)
      +65.000 primary   #246<245    context2/inside Unknown -> Normal (Waiting) (because #246)
      +65.000 primary   #246<245    context2/outside Unknown -> Normal (Waiting) (because #246)
      +65.000 primary   #246<245    group 0 Disabled -> Negotiation: Failover state check
      +65.000 primary   #246<245    group 0 uses the standby addresses
      +65.000 primary   #246<245    group 1 Disabled -> Negotiation: Failover state check
      +65.000 primary   #246<245    group 1 uses the standby addresses
      +65.000 primary   #246<245    group 2 Disabled -> Negotiation: Failover state check
      +65.000 primary   #246<245    group 2 uses the standby addresses
      +65.000 secondary #247<245    power booting -> on
      +65.000 secondary #247<245    |
      +65.000 secondary #247<245    | Creating context 'admin'... Done. (1)
      +65.000 secondary #247<245    | Creating context 'context1'... Done. (2)
      +65.000 secondary #247<245    | Creating context 'context2'... Done. (3)
      +65.000 secondary #247<245    context1/inside Unknown -> Normal (Waiting) (because #247)
      +65.000 secondary #247<245    context1/outside Unknown -> Normal (Waiting) (because #247)
      +65.000 secondary #247<245    context2/inside Unknown -> Normal (Waiting) (because #247)
      +65.000 secondary #247<245    context2/outside Unknown -> Normal (Waiting) (because #247)
      +65.000 secondary #247<245    group 0 Disabled -> Negotiation: Failover state check
      +65.000 secondary #247<245    group 0 uses the standby addresses
      +65.000 secondary #247<245    group 1 Disabled -> Negotiation: Failover state check
      +65.000 secondary #247<245    group 1 uses the standby addresses
      +65.000 secondary #247<245    group 2 Disabled -> Negotiation: Failover state check
      +65.000 secondary #247<245    group 2 uses the standby addresses
      +65.001 primary   #248<247    peer Not Detected -> Up, link Unknown -> Up
      +65.001 primary   #248<247    group 0 Negotiation -> Just Active: No Active unit found
      +65.001 primary   #248<247    group 0 uses the active addresses
      +65.002 secondary #249<248    peer Not Detected -> Up, link Unknown -> Up
      +65.002 secondary #249<248    |
      +65.002 secondary #249<248    |         Detected an Active mate
      +65.002 secondary #249<248    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #249)
      +65.251 primary   #251        group 0 Just Active -> Active Drain: No Active unit found
      +65.501 primary   #253        group 0 Active Drain -> Active Applying Config: No Active unit found
      +65.751 primary   #255        group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +66.001 primary   #261        group 0 Active Config Applied -> Active: No Active unit found
      +67.002 secondary #267        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +67.002 secondary #267        sends config-request on failover
      +67.003 primary   #268<267    | Beginning configuration replication: Sending to mate.
      +67.004 secondary #271<270    | Beginning configuration replication from mate.
      +72.256 secondary #369<368    | End configuration replication from mate.
      +72.256 secondary #369<368    group 2 Negotiation -> Just Active: No Active unit found
      +72.256 secondary #369<368    group 2 uses the active addresses
      +72.256 secondary #369<368    group 0 Sync Config -> Sync File System: Detected an Active mate
      +72.256 secondary #370        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +72.256 secondary #370        sends bulk-request on state
      +72.257 primary   #371<369    | End Configuration Replication to mate
      +72.257 primary   #372<369    group 1 Negotiation -> Just Active: No Active unit found
      +72.257 primary   #372<369    group 1 uses the active addresses
      +72.257 primary   #372<369    | Group 2 Detected Active mate
      +72.257 primary   #372<369    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #248)
      +72.257 primary   #373<370    sends bulk-done on state
      +72.258 secondary #375<372    | Group 1 Detected Active mate
      +72.258 secondary #375<372    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #249)
      +72.258 secondary #376<373    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +72.506 secondary #383        group 2 Just Active -> Active Drain: No Active unit found
      +72.507 primary   #385        group 1 Just Active -> Active Drain: No Active unit found
      +72.756 secondary #387        group 2 Active Drain -> Active Applying Config: No Active unit found
      +72.757 primary   #389        group 1 Active Drain -> Active Applying Config: No Active unit found
      +73.006 secondary #395        group 2 Active Applying Config -> Active Config Applied: No Active unit found
      +73.007 primary   #397        group 1 Active Applying Config -> Active Config Applied: No Active unit found
      +73.256 secondary #399        group 2 Active Config Applied -> Active: No Active unit found
      +73.257 primary   #401        group 1 Active Config Applied -> Active: No Active unit found
      +74.257 primary   #407        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +74.257 primary   #407        group 2 Sync Config -> Sync File System: Detected an Active mate
      +74.257 primary   #408        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +74.257 primary   #408        sends bulk-request on state
      +74.258 secondary #410<408    sends bulk-done on state
      +74.258 secondary #412        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +74.258 secondary #412        group 1 Sync Config -> Sync File System: Detected an Active mate
      +74.258 secondary #413        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +74.258 secondary #413        group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +74.259 primary   #414<410    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +75.001 secondary #420<418    context1/inside Normal -> Normal
      +75.001 secondary #421<418    context1/outside Normal -> Normal
      +75.001 secondary #422<418    context2/inside Normal -> Normal
      +75.001 secondary #423<418    context2/outside Normal -> Normal
      +75.001 primary   #425<419    context1/inside Normal -> Normal
      +75.001 primary   #426<419    context1/outside Normal -> Normal
      +75.001 primary   #427<419    context2/inside Normal -> Normal
      +75.001 primary   #428<419    context2/outside Normal -> Normal
    = +125.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
