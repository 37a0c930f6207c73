# The primary loses power. The secondary misses hellos, probes every interface, and after the hold time takes over group 1.
# The primary boots as a standby, gets the configuration, and nothing moves back without preempt.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault power primary
       +0.000 primary   #243        FAULT power primary
       +0.000 primary   #243<243    power on -> off
    = +0.000 primary off; secondary 1 Standby Ready, 2 Active
> run 30 s
       +1.001 secondary #246        hello missed: 1
       +2.001 secondary #248        hello missed: 2
       +3.001 secondary #250        hello missed: 3
       +3.001 secondary #250        sends probe on failover, lost
       +3.001 secondary #250        sends probe on context1/inside, lost
       +3.001 secondary #250        sends probe on context1/outside, lost
       +3.001 secondary #250        sends probe on context2/inside, lost
       +3.001 secondary #250        sends probe on context2/outside, lost
       +3.501 secondary #251        sends probe on failover, lost
       +3.501 secondary #251        sends probe on context1/inside, lost
       +3.501 secondary #251        sends probe on context1/outside, lost
       +3.501 secondary #251        sends probe on context2/inside, lost
       +3.501 secondary #251        sends probe on context2/outside, lost
       +4.001 secondary #253        sends probe on failover, lost
       +4.001 secondary #253        sends probe on context1/inside, lost
       +4.001 secondary #253        sends probe on context1/outside, lost
       +4.001 secondary #253        sends probe on context2/inside, lost
       +4.001 secondary #253        sends probe on context2/outside, lost
       +4.501 secondary #256        sends probe on failover, lost
       +4.501 secondary #256        sends probe on context1/inside, lost
       +4.501 secondary #256        sends probe on context1/outside, lost
       +4.501 secondary #256        sends probe on context2/inside, lost
       +4.501 secondary #256        sends probe on context2/outside, lost
       +5.001 secondary #258        sends probe on failover, lost
       +5.001 secondary #258        sends probe on context1/inside, lost
       +5.001 secondary #258        sends probe on context1/outside, lost
       +5.001 secondary #258        sends probe on context2/inside, lost
       +5.001 secondary #258        sends probe on context2/outside, lost
       +5.501 secondary #259        sends probe on failover, lost
       +5.501 secondary #259        sends probe on context1/inside, lost
       +5.501 secondary #259        sends probe on context1/outside, lost
       +5.501 secondary #259        sends probe on context2/inside, lost
       +5.501 secondary #259        sends probe on context2/outside, lost
       +6.001 secondary #261        sends probe on failover, lost
       +6.001 secondary #261        sends probe on context1/inside, lost
       +6.001 secondary #261        sends probe on context1/outside, lost
       +6.001 secondary #261        sends probe on context2/inside, lost
       +6.001 secondary #261        sends probe on context2/outside, lost
       +6.501 secondary #262        sends probe on failover, lost
       +6.501 secondary #262        sends probe on context1/inside, lost
       +6.501 secondary #262        sends probe on context1/outside, lost
       +6.501 secondary #262        sends probe on context2/inside, lost
       +6.501 secondary #262        sends probe on context2/outside, lost
       +7.001 secondary #264        sends probe on failover, lost
       +7.001 secondary #264        sends probe on context1/inside, lost
       +7.001 secondary #264        sends probe on context1/outside, lost
       +7.001 secondary #264        sends probe on context2/inside, lost
       +7.001 secondary #264        sends probe on context2/outside, lost
       +7.501 secondary #265        sends probe on failover, lost
       +7.501 secondary #265        sends probe on context1/inside, lost
       +7.501 secondary #265        sends probe on context1/outside, lost
       +7.501 secondary #265        sends probe on context2/inside, lost
       +7.501 secondary #265        sends probe on context2/outside, lost
       +8.001 secondary #267        sends probe on failover, lost
       +8.001 secondary #267        sends probe on context1/inside, lost
       +8.001 secondary #267        sends probe on context1/outside, lost
       +8.001 secondary #267        sends probe on context2/inside, lost
       +8.001 secondary #267        sends probe on context2/outside, lost
       +8.501 secondary #268        sends probe on failover, lost
       +8.501 secondary #268        sends probe on context1/inside, lost
       +8.501 secondary #268        sends probe on context1/outside, lost
       +8.501 secondary #268        sends probe on context2/inside, lost
       +8.501 secondary #268        sends probe on context2/outside, lost
       +9.001 secondary #270        sends probe on failover, lost
       +9.001 secondary #270        sends probe on context1/inside, lost
       +9.001 secondary #270        sends probe on context1/outside, lost
       +9.001 secondary #270        sends probe on context2/inside, lost
       +9.001 secondary #270        sends probe on context2/outside, lost
       +9.501 secondary #272        sends probe on failover, lost
       +9.501 secondary #272        sends probe on context1/inside, lost
       +9.501 secondary #272        sends probe on context1/outside, lost
       +9.501 secondary #272        sends probe on context2/inside, lost
       +9.501 secondary #272        sends probe on context2/outside, lost
       +9.501 secondary #272        context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #272        context1/inside network activity test begins
       +9.501 secondary #272        sends test-begin on failover, lost
       +9.501 secondary #272        context1/outside Normal -> Testing (Waiting)
       +9.501 secondary #272        context1/outside network activity test begins
       +9.501 secondary #272        sends test-begin on failover, lost
       +9.501 secondary #272        context2/inside Normal -> Testing (Waiting)
       +9.501 secondary #272        context2/inside network activity test begins
       +9.501 secondary #272        sends test-begin on failover, lost
       +9.501 secondary #272        context2/outside Normal -> Testing (Waiting)
       +9.501 secondary #272        context2/outside network activity test begins
       +9.501 secondary #272        sends test-begin on failover, lost
      +10.001 secondary #274        sends probe on failover, lost
      +10.001 secondary #274        sends probe on context1/inside, lost
      +10.001 secondary #274        sends probe on context1/outside, lost
      +10.001 secondary #274        sends probe on context2/inside, lost
      +10.001 secondary #274        sends probe on context2/outside, lost
      +10.501 secondary #275        sends probe on failover, lost
      +10.501 secondary #275        sends probe on context1/inside, lost
      +10.501 secondary #275        sends probe on context1/outside, lost
      +10.501 secondary #275        sends probe on context2/inside, lost
      +10.501 secondary #275        sends probe on context2/outside, lost
      +10.547 secondary #276        sends test-report on failover, lost
      +10.547 secondary #276        context1/inside network activity test: here heard, peer unknown
      +10.547 secondary #276        context1/inside Testing -> Normal (Waiting)
      +10.737 secondary #277        sends test-report on failover, lost
      +10.737 secondary #277        context2/outside network activity test: here heard, peer unknown
      +10.737 secondary #277        context2/outside Testing -> Normal (Waiting)
      +11.001 secondary #279        sends probe on failover, lost
      +11.001 secondary #279        sends probe on context1/inside, lost
      +11.001 secondary #279        sends probe on context1/outside, lost
      +11.001 secondary #279        sends probe on context2/inside, lost
      +11.001 secondary #279        sends probe on context2/outside, lost
      +11.216 secondary #280        sends test-report on failover, lost
      +11.216 secondary #280        context1/outside network activity test: here heard, peer unknown
      +11.216 secondary #280        context1/outside Testing -> Normal (Waiting)
      +11.412 secondary #281        sends test-report on failover, lost
      +11.412 secondary #281        context2/inside network activity test: here heard, peer unknown
      +11.412 secondary #281        context2/inside Testing -> Normal (Waiting)
      +11.501 secondary #282        sends probe on failover, lost
      +11.501 secondary #282        sends probe on context1/inside, lost
      +11.501 secondary #282        sends probe on context1/outside, lost
      +11.501 secondary #282        sends probe on context2/inside, lost
      +11.501 secondary #282        sends probe on context2/outside, lost
      +12.001 secondary #284        sends probe on failover, lost
      +12.001 secondary #284        sends probe on context1/inside, lost
      +12.001 secondary #284        sends probe on context1/outside, lost
      +12.001 secondary #284        sends probe on context2/inside, lost
      +12.001 secondary #284        sends probe on context2/outside, lost
      +12.501 secondary #285        sends probe on failover, lost
      +12.501 secondary #285        sends probe on context1/inside, lost
      +12.501 secondary #285        sends probe on context1/outside, lost
      +12.501 secondary #285        sends probe on context2/inside, lost
      +12.501 secondary #285        sends probe on context2/outside, lost
      +13.001 secondary #287        sends probe on failover, lost
      +13.001 secondary #287        sends probe on context1/inside, lost
      +13.001 secondary #287        sends probe on context1/outside, lost
      +13.001 secondary #287        sends probe on context2/inside, lost
      +13.001 secondary #287        sends probe on context2/outside, lost
      +13.501 secondary #288        sends probe on failover, lost
      +13.501 secondary #288        sends probe on context1/inside, lost
      +13.501 secondary #288        sends probe on context1/outside, lost
      +13.501 secondary #288        sends probe on context2/inside, lost
      +13.501 secondary #288        sends probe on context2/outside, lost
      +14.001 secondary #290        sends probe on failover, lost
      +14.001 secondary #290        sends probe on context1/inside, lost
      +14.001 secondary #290        sends probe on context1/outside, lost
      +14.001 secondary #290        sends probe on context2/inside, lost
      +14.001 secondary #290        sends probe on context2/outside, lost
      +14.501 secondary #292        sends probe on failover, lost
      +14.501 secondary #292        sends probe on context1/inside, lost
      +14.501 secondary #292        sends probe on context1/outside, lost
      +14.501 secondary #292        sends probe on context2/inside, lost
      +14.501 secondary #292        sends probe on context2/outside, lost
      +15.001 secondary #294        peer Up -> Failed, link Up -> Up
      +15.001 secondary #294        group 0 Standby Ready -> Just Active: HELLO not heard from mate (because #294)
      +15.001 secondary #294        group 0 uses the active addresses
      +15.001 secondary #294        | Group 1 No Response from Mate, Switch to Active
      +15.001 secondary #294        group 1 Standby Ready -> Just Active: HELLO not heard from mate (because #294)
      +15.001 secondary #294        group 1 uses the active addresses
      +15.251 secondary #295        group 0 Just Active -> Active Drain: HELLO not heard from mate
      +15.251 secondary #295        group 1 Just Active -> Active Drain: HELLO not heard from mate
      +15.501 secondary #296        group 0 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.501 secondary #296        group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
      +15.751 secondary #297        group 0 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +15.751 secondary #297        group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +16.001 secondary #299        group 0 Active Config Applied -> Active: HELLO not heard from mate
      +16.001 secondary #299        group 1 Active Config Applied -> Active: HELLO not heard from mate
    = +30.000 primary off; secondary 1 Active, 2 Active
> repair power primary
      +30.000 primary   #318        REPAIRED power primary
      +30.000 primary   #318<318    power off -> booting
    = +30.000 primary booting; secondary 1 Active, 2 Active
> run 90 s
      +90.000 primary   #394<318    power booting -> on
      +90.000 primary   #394<318    |
      +90.000 primary   #394<318    | Creating context 'admin'... Done. (1)
      +90.000 primary   #394<318    | Creating context 'context1'... Done. (2)
      +90.000 primary   #394<318    | Creating context 'context2'... Done. (3)
      +90.000 primary   #394<318    context1/inside Unknown -> Normal (Waiting) (because #394)
      +90.000 primary   #394<318    context1/outside Unknown -> Normal (Waiting) (because #394)
      +90.000 primary   #394<318    context2/inside Unknown -> Normal (Waiting) (because #394)
      +90.000 primary   #394<318    context2/outside Unknown -> Normal (Waiting) (because #394)
      +90.000 primary   #394<318    group 0 Disabled -> Negotiation: Failover state check
      +90.000 primary   #394<318    group 0 uses the standby addresses
      +90.000 primary   #394<318    group 1 Disabled -> Negotiation: Failover state check
      +90.000 primary   #394<318    group 1 uses the standby addresses
      +90.000 primary   #394<318    group 2 Disabled -> Negotiation: Failover state check
      +90.000 primary   #394<318    group 2 uses the standby addresses
      +90.001 secondary #396<394    peer Failed -> Up, link Up -> Up
      +90.001 primary   #397<395    peer Not Detected -> Up, link Unknown -> Up
      +90.001 primary   #397<395    |
      +90.001 primary   #397<395    |         Detected an Active mate
      +90.001 primary   #397<395    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #397)
      +90.001 primary   #397<395    | Group 1 Detected Active mate
      +90.001 primary   #397<395    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #397)
      +90.001 primary   #397<395    | Group 2 Detected Active mate
      +90.001 primary   #397<395    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #397)
      +92.001 primary   #408        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #408        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #408        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +92.001 primary   #408        sends config-request on failover
      +92.002 secondary #409<408    | Beginning configuration replication: Sending to mate.
      +92.003 primary   #412<411    | Beginning configuration replication from mate.
      +94.257 primary   #456<455    context1/inside Normal -> Normal
      +94.257 primary   #456<455    context1/inside Normal -> Normal (Waiting)
      +94.257 primary   #457<455    context1/outside Normal -> Normal
      +94.257 primary   #457<455    context1/outside Normal -> Normal (Waiting)
      +94.257 primary   #458<455    context2/inside Normal -> Normal
      +94.257 primary   #458<455    context2/inside Normal -> Normal (Waiting)
      +94.257 primary   #459<455    context2/outside Normal -> Normal
      +94.257 primary   #459<455    context2/outside Normal -> Normal (Waiting)
      +97.255 primary   #521<520    | End configuration replication from mate.
      +97.255 primary   #521<520    group 0 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #521<520    group 1 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #521<520    group 2 Sync Config -> Sync File System: Detected an Active mate
      +97.255 primary   #522        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #522        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #522        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +97.255 primary   #522        sends bulk-request on state
      +97.256 secondary #523<521    | End Configuration Replication to mate
      +97.256 secondary #525<522    sends bulk-done on state
      +97.257 primary   #527<525    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +97.257 primary   #527<525    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +97.257 primary   #527<525    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +99.257 primary   #540<539    context1/inside Normal -> Normal
      +99.257 primary   #541<539    context1/outside Normal -> Normal
      +99.257 primary   #542<539    context2/inside Normal -> Normal
      +99.257 primary   #543<539    context2/outside Normal -> Normal
     +100.001 secondary #550<548    context1/inside Normal -> Normal
     +100.001 secondary #551<548    context1/outside Normal -> Normal
     +100.001 secondary #552<548    context2/inside Normal -> Normal
     +100.001 secondary #553<548    context2/outside Normal -> Normal
    = +120.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
