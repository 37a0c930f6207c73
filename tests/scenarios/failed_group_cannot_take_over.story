# Both groups have failed on the primary, for want of its outside cable, when the software of the secondary dies, where both
# are active. A failed group does not take over: nobody is active until the secondary is back.
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
> fault crash secondary
      +10.000 secondary #310        FAULT crash secondary
      +10.000 secondary #310<310    power on -> crashed
    = +10.000 primary 1 Failed, 2 Failed; secondary crashed
> run 30 s
      +11.001 primary   #313        hello missed: 1
      +12.001 primary   #315        hello missed: 2
      +13.001 primary   #317        hello missed: 3
      +13.001 primary   #317        sends probe on failover, lost
      +13.001 primary   #317        sends probe on context1/inside, lost
      +13.001 primary   #317        sends probe on context2/inside, lost
      +13.501 primary   #318        sends probe on failover, lost
      +13.501 primary   #318        sends probe on context1/inside, lost
      +13.501 primary   #318        sends probe on context2/inside, lost
      +14.001 primary   #320        sends probe on failover, lost
      +14.001 primary   #320        sends probe on context1/inside, lost
      +14.001 primary   #320        sends probe on context2/inside, lost
      +14.501 primary   #321        sends probe on failover, lost
      +14.501 primary   #321        sends probe on context1/inside, lost
      +14.501 primary   #321        sends probe on context2/inside, lost
      +15.001 primary   #323        sends probe on failover, lost
      +15.001 primary   #323        sends probe on context1/inside, lost
      +15.001 primary   #323        sends probe on context2/inside, lost
      +15.501 primary   #324        sends probe on failover, lost
      +15.501 primary   #324        sends probe on context1/inside, lost
      +15.501 primary   #324        sends probe on context2/inside, lost
      +16.001 primary   #326        sends probe on failover, lost
      +16.001 primary   #326        sends probe on context1/inside, lost
      +16.001 primary   #326        sends probe on context2/inside, lost
      +16.501 primary   #327        sends probe on failover, lost
      +16.501 primary   #327        sends probe on context1/inside, lost
      +16.501 primary   #327        sends probe on context2/inside, lost
      +17.001 primary   #329        sends probe on failover, lost
      +17.001 primary   #329        sends probe on context1/inside, lost
      +17.001 primary   #329        sends probe on context2/inside, lost
      +17.501 primary   #330        sends probe on failover, lost
      +17.501 primary   #330        sends probe on context1/inside, lost
      +17.501 primary   #330        sends probe on context2/inside, lost
      +18.001 primary   #332        sends probe on failover, lost
      +18.001 primary   #332        sends probe on context1/inside, lost
      +18.001 primary   #332        sends probe on context2/inside, lost
      +18.501 primary   #333        sends probe on failover, lost
      +18.501 primary   #333        sends probe on context1/inside, lost
      +18.501 primary   #333        sends probe on context2/inside, lost
      +19.001 primary   #335        sends probe on failover, lost
      +19.001 primary   #335        sends probe on context1/inside, lost
      +19.001 primary   #335        sends probe on context2/inside, lost
      +19.501 primary   #337        sends probe on failover, lost
      +19.501 primary   #337        sends probe on context1/inside, lost
      +19.501 primary   #337        sends probe on context2/inside, lost
      +20.001 primary   #339        sends probe on failover, lost
      +20.001 primary   #339        sends probe on context1/inside, lost
      +20.001 primary   #339        sends probe on context2/inside, lost
      +20.501 primary   #340        sends probe on failover, lost
      +20.501 primary   #340        sends probe on context1/inside, lost
      +20.501 primary   #340        sends probe on context2/inside, lost
      +21.001 primary   #342        sends probe on failover, lost
      +21.001 primary   #342        sends probe on context1/inside, lost
      +21.001 primary   #342        sends probe on context2/inside, lost
      +21.501 primary   #343        sends probe on failover, lost
      +21.501 primary   #343        sends probe on context1/inside, lost
      +21.501 primary   #343        sends probe on context2/inside, lost
      +21.757 primary   #344        context1/inside Normal -> Testing (Waiting)
      +21.757 primary   #344        context1/inside network activity test begins
      +21.757 primary   #344        sends test-begin on failover, lost
      +21.757 primary   #344        context2/inside Normal -> Testing (Waiting)
      +21.757 primary   #344        context2/inside network activity test begins
      +21.757 primary   #344        sends test-begin on failover, lost
      +22.001 primary   #346        sends probe on failover, lost
      +22.001 primary   #346        sends probe on context1/inside, lost
      +22.001 primary   #346        sends probe on context2/inside, lost
      +22.501 primary   #347        sends probe on failover, lost
      +22.501 primary   #347        sends probe on context1/inside, lost
      +22.501 primary   #347        sends probe on context2/inside, lost
      +23.001 primary   #349        sends probe on failover, lost
      +23.001 primary   #349        sends probe on context1/inside, lost
      +23.001 primary   #349        sends probe on context2/inside, lost
      +23.041 primary   #350        sends test-report on failover, lost
      +23.041 primary   #350        context2/inside network activity test: here heard, peer unknown
      +23.041 primary   #350        context2/inside Testing -> Normal (Waiting)
      +23.056 primary   #351        sends test-report on failover, lost
      +23.056 primary   #351        context1/inside network activity test: here heard, peer unknown
      +23.056 primary   #351        context1/inside Testing -> Normal (Waiting)
      +23.501 primary   #352        sends probe on failover, lost
      +23.501 primary   #352        sends probe on context1/inside, lost
      +23.501 primary   #352        sends probe on context2/inside, lost
      +24.001 primary   #354        sends probe on failover, lost
      +24.001 primary   #354        sends probe on context1/inside, lost
      +24.001 primary   #354        sends probe on context2/inside, lost
      +24.501 primary   #355        sends probe on failover, lost
      +24.501 primary   #355        sends probe on context1/inside, lost
      +24.501 primary   #355        sends probe on context2/inside, lost
      +25.001 primary   #357        peer Up -> Failed, link Up -> Up
    = +40.000 primary 1 Failed, 2 Failed; secondary crashed
> repair crash secondary
      +40.000 secondary #374        REPAIRED crash secondary
      +40.000 secondary #374<374    power crashed -> booting
    = +40.000 primary 1 Failed, 2 Failed; secondary booting
> run 90 s
     +100.000 secondary #438<374    power booting -> on
     +100.000 secondary #438<374    |
     +100.000 secondary #438<374    | Creating context 'admin'... Done. (1)
     +100.000 secondary #438<374    | Creating context 'context1'... Done. (2)
     +100.000 secondary #438<374    | Creating context 'context2'... Done. (3)
     +100.000 secondary #438<374    context1/inside Unknown -> Normal (Waiting) (because #438)
     +100.000 secondary #438<374    context1/outside Unknown -> Normal (Waiting) (because #438)
     +100.000 secondary #438<374    context2/inside Unknown -> Normal (Waiting) (because #438)
     +100.000 secondary #438<374    context2/outside Unknown -> Normal (Waiting) (because #438)
     +100.000 secondary #438<374    group 0 Disabled -> Negotiation: Failover state check
     +100.000 secondary #438<374    group 0 uses the standby addresses
     +100.000 secondary #438<374    group 1 Disabled -> Negotiation: Failover state check
     +100.000 secondary #438<374    group 1 uses the standby addresses
     +100.000 secondary #438<374    group 2 Disabled -> Negotiation: Failover state check
     +100.000 secondary #438<374    group 2 uses the standby addresses
     +100.001 primary   #440<438    peer Failed -> Up, link Up -> Up
     +100.001 secondary #441<439    peer Not Detected -> Up, link Unknown -> Up
     +100.001 secondary #441<439    |
     +100.001 secondary #441<439    |         Detected an Active mate
     +100.001 secondary #441<439    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #441)
     +102.001 secondary #450<448    context1/inside Normal -> Normal
     +102.001 secondary #450<448    context1/inside Normal -> Normal (Waiting)
     +102.001 secondary #451<448    context2/inside Normal -> Normal
     +102.001 secondary #451<448    context2/inside Normal -> Normal (Waiting)
     +102.001 secondary #455        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +102.001 secondary #455        sends config-request on failover
     +102.002 primary   #458<455    | Beginning configuration replication: Sending to mate.
     +102.003 secondary #461<460    | Beginning configuration replication from mate.
     +107.001 secondary #553<551    context1/inside Normal -> Normal
     +107.001 secondary #553<551    context1/inside Normal -> Normal (Waiting)
     +107.001 secondary #554<551    context2/inside Normal -> Normal
     +107.001 secondary #554<551    context2/inside Normal -> Normal (Waiting)
     +107.255 secondary #563<562    | End configuration replication from mate.
     +107.255 secondary #563<562    group 1 Negotiation -> Just Active: No Active unit found
     +107.255 secondary #563<562    group 1 uses the active addresses
     +107.255 secondary #563<562    group 2 Negotiation -> Just Active: No Active unit found
     +107.255 secondary #563<562    group 2 uses the active addresses
     +107.255 secondary #563<562    group 0 Sync Config -> Sync File System: Detected an Active mate
     +107.255 secondary #564        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +107.255 secondary #564        sends bulk-request on state
     +107.256 primary   #565<563    | End Configuration Replication to mate
     +107.256 primary   #567<564    sends bulk-done on state
     +107.257 secondary #569<567    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +107.505 secondary #573        group 1 Just Active -> Active Drain: No Active unit found
     +107.505 secondary #573        group 2 Just Active -> Active Drain: No Active unit found
     +107.755 secondary #575        group 1 Active Drain -> Active Applying Config: No Active unit found
     +107.755 secondary #575        group 2 Active Drain -> Active Applying Config: No Active unit found
     +108.005 secondary #581        group 1 Active Applying Config -> Active Config Applied: No Active unit found
     +108.005 secondary #581        group 2 Active Applying Config -> Active Config Applied: No Active unit found
     +108.255 secondary #583        group 1 Active Config Applied -> Active: No Active unit found
     +108.255 secondary #583        group 2 Active Config Applied -> Active: No Active unit found
     +110.001 primary   #594<592    context1/inside Normal -> Normal
     +110.001 primary   #595<592    context2/inside Normal -> Normal
     +112.001 secondary #605<603    context1/inside Normal -> Normal
     +112.001 secondary #606<603    context2/inside Normal -> Normal
    = +130.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
     +130.000 primary   #699        REPAIRED cable primary Ethernet1
     +130.000 primary   #700<699    Ethernet1 carrier up
    = +130.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
     +132.000 primary   #710        context1/outside No Link -> Normal (Waiting) (because #700)
     +132.000 primary   #710        context2/outside No Link -> Normal (Waiting) (because #700)
     +132.000 primary   #710        group 1 Failed -> Standby Ready: Interface check (because #700)
     +132.000 primary   #710        group 2 Failed -> Standby Ready: Interface check (because #700)
     +132.001 secondary #713<710    context1/outside Normal -> Normal
     +132.001 secondary #713<710    context1/outside Normal -> Normal (Waiting)
     +132.001 secondary #715<710    context2/outside Normal -> Normal
     +132.001 secondary #715<710    context2/outside Normal -> Normal (Waiting)
     +135.001 primary   #734<731    context1/outside Normal -> Normal
     +135.001 primary   #736<731    context2/outside Normal -> Normal
     +137.001 secondary #747<744    context1/outside Normal -> Normal
     +137.001 secondary #749<744    context2/outside Normal -> Normal
    = +160.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
