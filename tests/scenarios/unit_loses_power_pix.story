# The same with the source document's timers, 15 s poll and 45 s hold.
@ lab pix
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power secondary
       +0.000 secondary #179        FAULT power secondary
       +0.000 secondary #179<179    power on -> off
    = +0.000 primary 1 Active, 2 Standby Ready; secondary off
> run 60 s
      +11.757 primary   #183        context1/inside Normal -> Testing (Waiting)
      +11.757 primary   #183        context1/inside network activity test begins
      +11.757 primary   #183        sends test-begin on failover, lost
      +11.757 primary   #183        context1/outside Normal -> Testing (Waiting)
      +11.757 primary   #183        context1/outside network activity test begins
      +11.757 primary   #183        sends test-begin on failover, lost
      +11.757 primary   #183        context2/inside Normal -> Testing (Waiting)
      +11.757 primary   #183        context2/inside network activity test begins
      +11.757 primary   #183        sends test-begin on failover, lost
      +11.757 primary   #183        context2/outside Normal -> Testing (Waiting)
      +11.757 primary   #183        context2/outside network activity test begins
      +11.757 primary   #183        sends test-begin on failover, lost
      +12.001 primary   #185        hello missed: 1
      +12.952 primary   #186        sends test-report on failover, lost
      +12.952 primary   #186        context2/inside network activity test: here heard, peer unknown
      +12.952 primary   #186        context2/inside Testing -> Normal (Waiting)
      +13.012 primary   #187        sends test-report on failover, lost
      +13.012 primary   #187        context1/outside network activity test: here heard, peer unknown
      +13.012 primary   #187        context1/outside Testing -> Normal (Waiting)
      +13.159 primary   #188        sends test-report on failover, lost
      +13.159 primary   #188        context2/outside network activity test: here heard, peer unknown
      +13.159 primary   #188        context2/outside Testing -> Normal (Waiting)
      +13.283 primary   #189        sends test-report on failover, lost
      +13.283 primary   #189        context1/inside network activity test: here heard, peer unknown
      +13.283 primary   #189        context1/inside Testing -> Normal (Waiting)
      +25.452 primary   #193        context2/inside Normal -> Testing (Waiting)
      +25.452 primary   #193        context2/inside network activity test begins
      +25.452 primary   #193        sends test-begin on failover, lost
      +25.512 primary   #194        context1/outside Normal -> Testing (Waiting)
      +25.512 primary   #194        context1/outside network activity test begins
      +25.512 primary   #194        sends test-begin on failover, lost
      +25.659 primary   #195        context2/outside Normal -> Testing (Waiting)
      +25.659 primary   #195        context2/outside network activity test begins
      +25.659 primary   #195        sends test-begin on failover, lost
      +25.783 primary   #196        context1/inside Normal -> Testing (Waiting)
      +25.783 primary   #196        context1/inside network activity test begins
      +25.783 primary   #196        sends test-begin on failover, lost
      +26.866 primary   #197        sends test-report on failover, lost
      +26.866 primary   #197        context1/inside network activity test: here heard, peer unknown
      +26.866 primary   #197        context1/inside Testing -> Normal (Waiting)
      +27.001 primary   #199        hello missed: 2
      +27.244 primary   #200        sends test-report on failover, lost
      +27.244 primary   #200        context1/outside network activity test: here heard, peer unknown
      +27.244 primary   #200        context1/outside Testing -> Normal (Waiting)
      +27.377 primary   #201        sends test-report on failover, lost
      +27.377 primary   #201        context2/inside network activity test: here heard, peer unknown
      +27.377 primary   #201        context2/inside Testing -> Normal (Waiting)
      +27.479 primary   #202        sends test-report on failover, lost
      +27.479 primary   #202        context2/outside network activity test: here heard, peer unknown
      +27.479 primary   #202        context2/outside Testing -> Normal (Waiting)
      +39.366 primary   #206        context1/inside Normal -> Testing (Waiting)
      +39.366 primary   #206        context1/inside network activity test begins
      +39.366 primary   #206        sends test-begin on failover, lost
      +39.744 primary   #207        context1/outside Normal -> Testing (Waiting)
      +39.744 primary   #207        context1/outside network activity test begins
      +39.744 primary   #207        sends test-begin on failover, lost
      +39.877 primary   #208        context2/inside Normal -> Testing (Waiting)
      +39.877 primary   #208        context2/inside network activity test begins
      +39.877 primary   #208        sends test-begin on failover, lost
      +39.979 primary   #209        context2/outside Normal -> Testing (Waiting)
      +39.979 primary   #209        context2/outside network activity test begins
      +39.979 primary   #209        sends test-begin on failover, lost
      +40.613 primary   #210        sends test-report on failover, lost
      +40.613 primary   #210        context2/inside network activity test: here heard, peer unknown
      +40.613 primary   #210        context2/inside Testing -> Normal (Waiting)
      +40.914 primary   #211        sends test-report on failover, lost
      +40.914 primary   #211        context1/outside network activity test: here heard, peer unknown
      +40.914 primary   #211        context1/outside Testing -> Normal (Waiting)
      +41.017 primary   #212        sends test-report on failover, lost
      +41.017 primary   #212        context1/inside network activity test: here heard, peer unknown
      +41.017 primary   #212        context1/inside Testing -> Normal (Waiting)
      +41.211 primary   #213        sends test-report on failover, lost
      +41.211 primary   #213        context2/outside network activity test: here heard, peer unknown
      +41.211 primary   #213        context2/outside Testing -> Normal (Waiting)
      +42.001 primary   #215        hello missed: 3
      +42.001 primary   #215        sends probe on failover, lost
      +42.001 primary   #215        sends probe on context1/inside, lost
      +42.001 primary   #215        sends probe on context1/outside, lost
      +42.001 primary   #215        sends probe on context2/inside, lost
      +42.001 primary   #215        sends probe on context2/outside, lost
      +42.501 primary   #216        peer Up -> Failed, link Up -> Up
      +42.501 primary   #216        | Group 2 No Response from Mate, Switch to Active
      +42.501 primary   #216        group 2 Standby Ready -> Just Active: HELLO not heard from mate (because #216)
      +42.501 primary   #216        group 2 uses the active addresses
      +42.751 primary   #217        group 2 Just Active -> Active Drain: HELLO not heard from mate
      +43.001 primary   #218        group 2 Active Drain -> Active Applying Config: HELLO not heard from mate
      +43.251 primary   #219        group 2 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +43.501 primary   #220        group 2 Active Config Applied -> Active: HELLO not heard from mate
    = +60.000 primary 1 Active, 2 Active; secondary off
> repair power secondary
      +60.000 secondary #225        REPAIRED power secondary
      +60.000 secondary #225<225    power off -> booting
    = +60.000 primary 1 Active, 2 Active; secondary booting
> run 120 s
     +120.000 secondary #242<225    power booting -> on
     +120.000 secondary #242<225    |
     +120.000 secondary #242<225    | Creating context 'admin'... Done. (1)
     +120.000 secondary #242<225    | Creating context 'context1'... Done. (2)
     +120.000 secondary #242<225    | Creating context 'context2'... Done. (3)
     +120.000 secondary #242<225    context1/inside Unknown -> Normal (Waiting) (because #242)
     +120.000 secondary #242<225    context1/outside Unknown -> Normal (Waiting) (because #242)
     +120.000 secondary #242<225    context2/inside Unknown -> Normal (Waiting) (because #242)
     +120.000 secondary #242<225    context2/outside Unknown -> Normal (Waiting) (because #242)
     +120.000 secondary #242<225    group 0 Disabled -> Negotiation: Failover state check
     +120.000 secondary #242<225    group 0 uses the standby addresses
     +120.000 secondary #242<225    group 1 Disabled -> Negotiation: Failover state check
     +120.000 secondary #242<225    group 1 uses the standby addresses
     +120.000 secondary #242<225    group 2 Disabled -> Negotiation: Failover state check
     +120.000 secondary #242<225    group 2 uses the standby addresses
     +120.001 primary   #243<242    peer Failed -> Up, link Up -> Up
     +120.002 secondary #244<243    peer Not Detected -> Up, link Unknown -> Up
     +120.002 secondary #244<243    |
     +120.002 secondary #244<243    |         Detected an Active mate
     +120.002 secondary #244<243    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #244)
     +120.002 secondary #244<243    | Group 1 Detected Active mate
     +120.002 secondary #244<243    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #244)
     +120.002 secondary #244<243    | Group 2 Detected Active mate
     +120.002 secondary #244<243    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #244)
     +122.001 secondary #247<246    context1/inside Normal -> Normal
     +122.001 secondary #247<246    context1/inside Normal -> Normal (Waiting)
     +122.001 secondary #248<246    context1/outside Normal -> Normal
     +122.001 secondary #248<246    context1/outside Normal -> Normal (Waiting)
     +122.001 secondary #249<246    context2/inside Normal -> Normal
     +122.001 secondary #249<246    context2/inside Normal -> Normal (Waiting)
     +122.001 secondary #250<246    context2/outside Normal -> Normal
     +122.001 secondary #250<246    context2/outside Normal -> Normal (Waiting)
     +122.002 secondary #255        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #255        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #255        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +122.002 secondary #255        sends config-request on failover
     +122.003 primary   #256<255    | Beginning configuration replication: Sending to mate.
     +122.004 secondary #259<258    | Beginning configuration replication from mate.
     +127.001 secondary #337<336    context1/inside Normal -> Normal
     +127.001 secondary #337<336    context1/inside Normal -> Normal (Waiting)
     +127.001 secondary #338<336    context1/outside Normal -> Normal
     +127.001 secondary #338<336    context1/outside Normal -> Normal (Waiting)
     +127.001 secondary #339<336    context2/inside Normal -> Normal
     +127.001 secondary #339<336    context2/inside Normal -> Normal (Waiting)
     +127.001 secondary #340<336    context2/outside Normal -> Normal
     +127.001 secondary #340<336    context2/outside Normal -> Normal (Waiting)
     +127.256 secondary #349<348    | End configuration replication from mate.
     +127.256 secondary #349<348    group 0 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #349<348    group 1 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #349<348    group 2 Sync Config -> Sync File System: Detected an Active mate
     +127.256 secondary #350        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #350        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #350        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +127.256 secondary #350        sends bulk-request on state
     +127.257 primary   #351<349    | End Configuration Replication to mate
     +127.257 primary   #353<350    sends bulk-done on state
     +127.258 secondary #355<353    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #355<353    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +127.258 secondary #355<353    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +130.001 primary   #360<359    context1/inside Normal -> Normal
     +130.001 primary   #361<359    context1/outside Normal -> Normal
     +130.001 primary   #362<359    context2/inside Normal -> Normal
     +130.001 primary   #363<359    context2/outside Normal -> Normal
     +132.001 secondary #369<368    context1/inside Normal -> Normal
     +132.001 secondary #370<368    context1/outside Normal -> Normal
     +132.001 secondary #371<368    context2/inside Normal -> Normal
     +132.001 secondary #372<368    context2/outside Normal -> Normal
    = +180.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
