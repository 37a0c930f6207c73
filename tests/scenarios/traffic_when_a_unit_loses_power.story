# The primary loses power: sixteen seconds until the secondary is active for group 1. A stream notices at once, TCP at its next
# try. When the primary is back, Bulk Sync brings it the connections; moved back, they go on.
@ traffic
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> run 45 s
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault power primary
      +45.000 primary   #287        FAULT power primary
      +45.000 primary   #287<287    power on -> off
      +45.000 world     #287        FTP through context1: interrupted, no unit is reached.
    = +45.000 primary off; secondary 1 Standby Ready, 2 Active
> run 40 s
      +45.010 world     #287        HTTP through context1: interrupted, no unit is reached.
      +45.010 world     #287        UDP stream through context1: interrupted, no unit is reached.
      +45.140 world     #287        TCP session through context1: interrupted, no unit is reached.
      +45.280 world     #287        Ping through context1: interrupted, no unit is reached.
      +46.001 secondary #290        hello missed: 1
      +47.001 secondary #292        hello missed: 2
      +48.001 secondary #294        hello missed: 3
      +48.001 secondary #294        sends probe on failover, lost
      +48.001 secondary #294        sends probe on context1/inside, lost
      +48.001 secondary #294        sends probe on context1/outside, lost
      +48.001 secondary #294        sends probe on context2/inside, lost
      +48.001 secondary #294        sends probe on context2/outside, lost
      +48.501 secondary #295        sends probe on failover, lost
      +48.501 secondary #295        sends probe on context1/inside, lost
      +48.501 secondary #295        sends probe on context1/outside, lost
      +48.501 secondary #295        sends probe on context2/inside, lost
      +48.501 secondary #295        sends probe on context2/outside, lost
      +49.001 secondary #297        sends probe on failover, lost
      +49.001 secondary #297        sends probe on context1/inside, lost
      +49.001 secondary #297        sends probe on context1/outside, lost
      +49.001 secondary #297        sends probe on context2/inside, lost
      +49.001 secondary #297        sends probe on context2/outside, lost
      +49.501 secondary #300        sends probe on failover, lost
      +49.501 secondary #300        sends probe on context1/inside, lost
      +49.501 secondary #300        sends probe on context1/outside, lost
      +49.501 secondary #300        sends probe on context2/inside, lost
      +49.501 secondary #300        sends probe on context2/outside, lost
      +50.001 secondary #302        sends probe on failover, lost
      +50.001 secondary #302        sends probe on context1/inside, lost
      +50.001 secondary #302        sends probe on context1/outside, lost
      +50.001 secondary #302        sends probe on context2/inside, lost
      +50.001 secondary #302        sends probe on context2/outside, lost
      +50.501 secondary #303        sends probe on failover, lost
      +50.501 secondary #303        sends probe on context1/inside, lost
      +50.501 secondary #303        sends probe on context1/outside, lost
      +50.501 secondary #303        sends probe on context2/inside, lost
      +50.501 secondary #303        sends probe on context2/outside, lost
      +51.001 secondary #305        sends probe on failover, lost
      +51.001 secondary #305        sends probe on context1/inside, lost
      +51.001 secondary #305        sends probe on context1/outside, lost
      +51.001 secondary #305        sends probe on context2/inside, lost
      +51.001 secondary #305        sends probe on context2/outside, lost
      +51.501 secondary #306        sends probe on failover, lost
      +51.501 secondary #306        sends probe on context1/inside, lost
      +51.501 secondary #306        sends probe on context1/outside, lost
      +51.501 secondary #306        sends probe on context2/inside, lost
      +51.501 secondary #306        sends probe on context2/outside, lost
      +52.001 secondary #308        sends probe on failover, lost
      +52.001 secondary #308        sends probe on context1/inside, lost
      +52.001 secondary #308        sends probe on context1/outside, lost
      +52.001 secondary #308        sends probe on context2/inside, lost
      +52.001 secondary #308        sends probe on context2/outside, lost
      +52.501 secondary #309        sends probe on failover, lost
      +52.501 secondary #309        sends probe on context1/inside, lost
      +52.501 secondary #309        sends probe on context1/outside, lost
      +52.501 secondary #309        sends probe on context2/inside, lost
      +52.501 secondary #309        sends probe on context2/outside, lost
      +53.001 secondary #311        sends probe on failover, lost
      +53.001 secondary #311        sends probe on context1/inside, lost
      +53.001 secondary #311        sends probe on context1/outside, lost
      +53.001 secondary #311        sends probe on context2/inside, lost
      +53.001 secondary #311        sends probe on context2/outside, lost
      +53.501 secondary #312        sends probe on failover, lost
      +53.501 secondary #312        sends probe on context1/inside, lost
      +53.501 secondary #312        sends probe on context1/outside, lost
      +53.501 secondary #312        sends probe on context2/inside, lost
      +53.501 secondary #312        sends probe on context2/outside, lost
      +54.001 secondary #314        sends probe on failover, lost
      +54.001 secondary #314        sends probe on context1/inside, lost
      +54.001 secondary #314        sends probe on context1/outside, lost
      +54.001 secondary #314        sends probe on context2/inside, lost
      +54.001 secondary #314        sends probe on context2/outside, lost
      +54.501 secondary #316        sends probe on failover, lost
      +54.501 secondary #316        sends probe on context1/inside, lost
      +54.501 secondary #316        sends probe on context1/outside, lost
      +54.501 secondary #316        sends probe on context2/inside, lost
      +54.501 secondary #316        sends probe on context2/outside, lost
      +54.501 secondary #316        context1/inside Normal -> Testing (Waiting)
      +54.501 secondary #316        context1/inside network activity test begins
      +54.501 secondary #316        sends test-begin on failover, lost
      +54.501 secondary #316        context1/outside Normal -> Testing (Waiting)
      +54.501 secondary #316        context1/outside network activity test begins
      +54.501 secondary #316        sends test-begin on failover, lost
      +54.501 secondary #316        context2/inside Normal -> Testing (Waiting)
      +54.501 secondary #316        context2/inside network activity test begins
      +54.501 secondary #316        sends test-begin on failover, lost
      +54.501 secondary #316        context2/outside Normal -> Testing (Waiting)
      +54.501 secondary #316        context2/outside network activity test begins
      +54.501 secondary #316        sends test-begin on failover, lost
      +54.501 secondary #316        log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
      +54.501 secondary #316        log 1 105008: (Secondary_group_1) Testing Interface inside
      +54.501 secondary #316        log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface outside
      +54.501 secondary #316        log 1 105008: (Secondary_group_1) Testing Interface outside
      +54.501 secondary #316        log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface inside
      +54.501 secondary #316        log 1 105008: (Secondary_group_2) Testing Interface inside
      +54.501 secondary #316        log 1 105005: (Secondary_group_2) Lost Failover communications with mate on interface outside
      +54.501 secondary #316        log 1 105008: (Secondary_group_2) Testing Interface outside
      +54.806 secondary #317        sends test-report on failover, lost
      +54.806 secondary #317        context1/outside network activity test: here heard, peer unknown
      +54.806 secondary #317        context1/outside Testing -> Normal (Waiting)
      +54.806 secondary #317        log 1 105009: (Secondary_group_1) Testing on interface outside Passed
      +54.818 secondary #318        sends test-report on failover, lost
      +54.818 secondary #318        context2/inside network activity test: here heard, peer unknown
      +54.818 secondary #318        context2/inside Testing -> Normal (Waiting)
      +54.818 secondary #318        log 1 105009: (Secondary_group_2) Testing on interface inside Passed
      +54.977 secondary #319        sends test-report on failover, lost
      +54.977 secondary #319        context2/outside network activity test: here heard, peer unknown
      +54.977 secondary #319        context2/outside Testing -> Normal (Waiting)
      +54.977 secondary #319        log 1 105009: (Secondary_group_2) Testing on interface outside Passed
      +55.000 secondary #320        sends test-report on failover, lost
      +55.000 secondary #320        context1/inside network activity test: here heard, peer unknown
      +55.000 secondary #320        context1/inside Testing -> Normal (Waiting)
      +55.000 secondary #320        log 1 105009: (Secondary_group_1) Testing on interface inside Passed
      +55.001 secondary #322        sends probe on failover, lost
      +55.001 secondary #322        sends probe on context1/inside, lost
      +55.001 secondary #322        sends probe on context1/outside, lost
      +55.001 secondary #322        sends probe on context2/inside, lost
      +55.001 secondary #322        sends probe on context2/outside, lost
      +55.501 secondary #323        sends probe on failover, lost
      +55.501 secondary #323        sends probe on context1/inside, lost
      +55.501 secondary #323        sends probe on context1/outside, lost
      +55.501 secondary #323        sends probe on context2/inside, lost
      +55.501 secondary #323        sends probe on context2/outside, lost
      +56.001 secondary #325        sends probe on failover, lost
      +56.001 secondary #325        sends probe on context1/inside, lost
      +56.001 secondary #325        sends probe on context1/outside, lost
      +56.001 secondary #325        sends probe on context2/inside, lost
      +56.001 secondary #325        sends probe on context2/outside, lost
      +56.501 secondary #326        sends probe on failover, lost
      +56.501 secondary #326        sends probe on context1/inside, lost
      +56.501 secondary #326        sends probe on context1/outside, lost
      +56.501 secondary #326        sends probe on context2/inside, lost
      +56.501 secondary #326        sends probe on context2/outside, lost
      +57.001 secondary #328        sends probe on failover, lost
      +57.001 secondary #328        sends probe on context1/inside, lost
      +57.001 secondary #328        sends probe on context1/outside, lost
      +57.001 secondary #328        sends probe on context2/inside, lost
      +57.001 secondary #328        sends probe on context2/outside, lost
      +57.501 secondary #329        sends probe on failover, lost
      +57.501 secondary #329        sends probe on context1/inside, lost
      +57.501 secondary #329        sends probe on context1/outside, lost
      +57.501 secondary #329        sends probe on context2/inside, lost
      +57.501 secondary #329        sends probe on context2/outside, lost
      +58.001 secondary #331        sends probe on failover, lost
      +58.001 secondary #331        sends probe on context1/inside, lost
      +58.001 secondary #331        sends probe on context1/outside, lost
      +58.001 secondary #331        sends probe on context2/inside, lost
      +58.001 secondary #331        sends probe on context2/outside, lost
      +58.501 secondary #332        sends probe on failover, lost
      +58.501 secondary #332        sends probe on context1/inside, lost
      +58.501 secondary #332        sends probe on context1/outside, lost
      +58.501 secondary #332        sends probe on context2/inside, lost
      +58.501 secondary #332        sends probe on context2/outside, lost
      +59.001 secondary #334        sends probe on failover, lost
      +59.001 secondary #334        sends probe on context1/inside, lost
      +59.001 secondary #334        sends probe on context1/outside, lost
      +59.001 secondary #334        sends probe on context2/inside, lost
      +59.001 secondary #334        sends probe on context2/outside, lost
      +59.501 secondary #336        sends probe on failover, lost
      +59.501 secondary #336        sends probe on context1/inside, lost
      +59.501 secondary #336        sends probe on context1/outside, lost
      +59.501 secondary #336        sends probe on context2/inside, lost
      +59.501 secondary #336        sends probe on context2/outside, lost
      +60.001 secondary #338        peer Up -> Failed, link Up -> Up
      +60.001 secondary #338        group 0 Standby Ready -> Just Active: HELLO not heard from mate (because #338)
      +60.001 secondary #338        group 0 uses the active addresses
      +60.001 secondary #338        | Group 1 No Response from Mate, Switch to Active
      +60.001 secondary #338        group 1 Standby Ready -> Just Active: HELLO not heard from mate (because #338)
      +60.001 secondary #338        group 1 uses the active addresses
      +60.001 secondary #338        log 1 103001: (Secondary) No response from other firewall (reason code = 1).
      +60.001 secondary #338        log 1 104001: (Secondary_group_1) Switching to ACTIVE - HELLO not heard from mate.
      +60.001 secondary #338        log 4 411002: Line protocol on Interface inside, changed state to down
      +60.001 secondary #338        log 4 411002: Line protocol on Interface outside, changed state to down
      +60.001 secondary #338        log 4 411001: Line protocol on Interface inside, changed state to up
      +60.001 secondary #338        log 4 411001: Line protocol on Interface outside, changed state to up
      +60.251 secondary #339        group 0 Just Active -> Active Drain: HELLO not heard from mate
      +60.251 secondary #339        group 1 Just Active -> Active Drain: HELLO not heard from mate
      +60.501 secondary #340        group 0 Active Drain -> Active Applying Config: HELLO not heard from mate
      +60.501 secondary #340        group 1 Active Drain -> Active Applying Config: HELLO not heard from mate
      +60.751 secondary #341        group 0 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +60.751 secondary #341        group 1 Active Applying Config -> Active Config Applied: HELLO not heard from mate
      +61.001 secondary #343        group 0 Active Config Applied -> Active: HELLO not heard from mate
      +61.001 secondary #343        group 1 Active Config Applied -> Active: HELLO not heard from mate
      +61.001 world     #287        DNS traffic through context1: interrupted 16.0 s, 90 connections kept, 10 lost.
      +61.001 world     #287        Mail traffic through context1: interrupted 16.0 s, 58 connections kept, 2 lost.
      +61.001 world     #287        Web traffic through context1: interrupted 16.0 s, 0 connections kept, 40 lost.
      +61.010 world     #287        UDP stream through context1: interrupted 16.0 s, session kept.
      +61.280 world     #287        Ping through context1: interrupted 17.0 s.
      +70.400 world     #287        FTP through context1: interrupted 25.4 s, session kept.
      +70.410 world     #287        HTTP through context1: session lost, the unit does not know its connection.
      +70.540 world     #287        TCP session through context1: interrupted 25.6 s, session kept.
      +72.410 world     #287        HTTP through context1: interrupted 27.4 s, session lost and opened anew.
    = +85.000 primary off; secondary 1 Active, 2 Active
? flows context1
    . dns   passing through secondary, 1000 kbit/s; 690 begun; 90 kept, 10 lost; longest outage 16.0 s; dropped: 150 no path, 10 standby
    . ftp   passing through secondary, 8000 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 25.4 s; dropped: 7 no path
    . http  passing through secondary, 4000 kbit/s; 4 begun; 0 kept, 1 lost; longest outage 27.4 s; dropped: 1 no connection, 7 no path
    . mail  passing through secondary, 9600 kbit/s; 138 begun; 58 kept, 2 lost; longest outage 16.0 s; dropped: 30 no path, 2 standby
    . ping  passing through secondary, 1 kbit/s; 1 begun; longest outage 17.0 s; dropped: 15 no path, 1 standby
    . tcp   passing through secondary, 64 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 25.6 s; dropped: 7 no path
    . udp   passing through secondary, 2000 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 16.0 s; dropped: 750 no path, 50 standby
    . web   passing through secondary, 20000 kbit/s; 690 begun; 0 kept, 40 lost; longest outage 16.0 s; dropped: 150 no path, 10 standby
> repair power primary
      +85.000 primary   #375        REPAIRED power primary
      +85.000 primary   #375<375    power off -> booting
    = +85.000 primary booting; secondary 1 Active, 2 Active
> run 120 s
     +145.000 primary   #451<375    power booting -> on
     +145.000 primary   #451<375    | Creating context 'admin'... Done. (1)
     +145.000 primary   #451<375    | Creating context 'context1'... Done. (2)
     +145.000 primary   #451<375    | Creating context 'context2'... Done. (3)
     +145.000 primary   #451<375    context1/inside Unknown -> Normal (Waiting) (because #451)
     +145.000 primary   #451<375    context1/outside Unknown -> Normal (Waiting) (because #451)
     +145.000 primary   #451<375    context2/inside Unknown -> Normal (Waiting) (because #451)
     +145.000 primary   #451<375    context2/outside Unknown -> Normal (Waiting) (because #451)
     +145.000 primary   #451<375    group 0 Disabled -> Negotiation: Failover state check
     +145.000 primary   #451<375    group 0 uses the standby addresses
     +145.000 primary   #451<375    group 1 Disabled -> Negotiation: Failover state check
     +145.000 primary   #451<375    group 1 uses the standby addresses
     +145.000 primary   #451<375    group 2 Disabled -> Negotiation: Failover state check
     +145.000 primary   #451<375    group 2 uses the standby addresses
     +145.000 primary   #451<375    log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
     +145.000 primary   #451<375    log 1 105003: (Primary_group_1) Monitoring on interface outside waiting
     +145.000 primary   #451<375    log 1 105003: (Primary_group_2) Monitoring on interface inside waiting
     +145.000 primary   #451<375    log 1 105003: (Primary_group_2) Monitoring on interface outside waiting
     +145.000 primary   #451<375    log 1 105002: (Primary) Enabling failover.
     +145.000 primary   #451<375    log 4 411002: Line protocol on Interface inside, changed state to down
     +145.000 primary   #451<375    log 4 411002: Line protocol on Interface outside, changed state to down
     +145.000 primary   #451<375    log 4 411001: Line protocol on Interface inside, changed state to up
     +145.000 primary   #451<375    log 4 411001: Line protocol on Interface outside, changed state to up
     +145.000 primary   #451<375    log 4 411002: Line protocol on Interface inside, changed state to down
     +145.000 primary   #451<375    log 4 411002: Line protocol on Interface outside, changed state to down
     +145.000 primary   #451<375    log 4 411001: Line protocol on Interface inside, changed state to up
     +145.000 primary   #451<375    log 4 411001: Line protocol on Interface outside, changed state to up
     +145.001 secondary #453<451    peer Failed -> Up, link Up -> Up
     +145.001 secondary #453<451    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +145.001 primary   #454<452    peer Not Detected -> Up, link Unknown -> Up
     +145.001 primary   #454<452    |
     +145.001 primary   #454<452    |         Detected an Active mate
     +145.001 primary   #454<452    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #454)
     +145.001 primary   #454<452    | Group 1 Detected Active mate
     +145.001 primary   #454<452    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #454)
     +145.001 primary   #454<452    | Group 2 Detected Active mate
     +145.001 primary   #454<452    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #454)
     +145.001 primary   #454<452    log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
     +147.001 primary   #466        group 0 Cold Standby -> Sync Config: Detected an Active mate
     +147.001 primary   #466        group 1 Cold Standby -> Sync Config: Detected an Active mate
     +147.001 primary   #466        group 2 Cold Standby -> Sync Config: Detected an Active mate
     +147.001 primary   #466        sends config-request on failover
     +147.002 secondary #467<466    | Beginning configuration replication: Sending to mate.
     +147.002 secondary #467<466    log 1 709003: (Secondary) Beginning configuration replication: Send to mate.
     +147.003 primary   #470<469    | Beginning configuration replication from mate.
     +147.003 primary   #470<469    log 1 709005: (Primary) Beginning configuration replication: Receiving from mate.
     +152.255 primary   #573<572    | End configuration replication from mate.
     +152.255 primary   #573<572    group 0 Sync Config -> Sync File System: Detected an Active mate
     +152.255 primary   #573<572    group 1 Sync Config -> Sync File System: Detected an Active mate
     +152.255 primary   #573<572    group 2 Sync Config -> Sync File System: Detected an Active mate
     +152.255 primary   #573<572    log 1 709006: (Primary) End Configuration Replication (STB)
     +152.255 primary   #574        group 0 Sync File System -> Bulk Sync: Detected an Active mate
     +152.255 primary   #574        group 1 Sync File System -> Bulk Sync: Detected an Active mate
     +152.255 primary   #574        group 2 Sync File System -> Bulk Sync: Detected an Active mate
     +152.255 primary   #574        sends bulk-request on state
     +152.255 primary   #574        log 6 311003: LU recv thread up
     +152.255 primary   #574        log 6 311004: LU xmit thread up
     +152.256 secondary #575<573    | End Configuration Replication to mate
     +152.256 secondary #575<573    log 1 709004: (Secondary) End Configuration Replication (ACT)
     +152.256 secondary #577<574    log 6 311001: LU loading standby start
     +153.256 secondary #594        sends bulk-done on state
     +153.256 secondary #594        log 6 311002: LU loading standby end
     +153.257 primary   #595<594    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
     +153.257 primary   #595<594    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
     +153.257 primary   #595<594    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
     +154.257 primary   #602<601    context1/inside Normal -> Normal
     +154.257 primary   #602<601    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
     +154.257 primary   #603<601    context1/outside Normal -> Normal
     +154.257 primary   #603<601    log 1 105004: (Primary_group_1) Monitoring on interface outside normal
     +154.257 primary   #604<601    context2/inside Normal -> Normal
     +154.257 primary   #604<601    log 1 105004: (Primary_group_2) Monitoring on interface inside normal
     +154.257 primary   #605<601    context2/outside Normal -> Normal
     +154.257 primary   #605<601    log 1 105004: (Primary_group_2) Monitoring on interface outside normal
     +155.001 secondary #614<612    context1/inside Normal -> Normal
     +155.001 secondary #614<612    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
     +155.001 secondary #615<612    context1/outside Normal -> Normal
     +155.001 secondary #615<612    log 1 105004: (Secondary_group_1) Monitoring on interface outside normal
     +155.001 secondary #616<612    context2/inside Normal -> Normal
     +155.001 secondary #616<612    log 1 105004: (Secondary_group_2) Monitoring on interface inside normal
     +155.001 secondary #617<612    context2/outside Normal -> Normal
     +155.001 secondary #617<612    log 1 105004: (Secondary_group_2) Monitoring on interface outside normal
    = +205.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> operate primary: failover active group 1
     +205.000 primary   #932        story types: failover active group 1
     +205.000 primary   #932        | PIX1# failover active group 1
     +205.000 primary   #932        group 1 Standby Ready -> Just Active: Set by the config command
     +205.000 primary   #932        group 1 uses the active addresses
     +205.000 primary   #932        | Group 1 Switching to Active
     +205.000 primary   #932        log 1 104001: (Primary_group_1) Switching to ACTIVE - Set by the config command.
     +205.000 primary   #932        log 4 411002: Line protocol on Interface inside, changed state to down
     +205.000 primary   #932        log 4 411002: Line protocol on Interface outside, changed state to down
     +205.000 primary   #932        log 4 411001: Line protocol on Interface inside, changed state to up
     +205.000 primary   #932        log 4 411001: Line protocol on Interface outside, changed state to up
     +205.000 world     #932        FTP through context1: interrupted, the unit that is reached does not have the context active.
    = +205.000 primary 1 Just Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 10 s
     +205.001 secondary #940<932    | Group 1 Switching to Standby
     +205.001 secondary #940<932    group 1 Active -> Standby Ready: Other unit wants me Standby
     +205.001 secondary #940<932    group 1 uses the standby addresses
     +205.001 secondary #940<932    log 1 104002: (Secondary_group_1) Switching to STANDBY - Other unit wants me Standby.
     +205.001 secondary #940<932    log 4 411002: Line protocol on Interface inside, changed state to down
     +205.001 secondary #940<932    log 4 411002: Line protocol on Interface outside, changed state to down
     +205.001 secondary #940<932    log 4 411001: Line protocol on Interface inside, changed state to up
     +205.001 secondary #940<932    log 4 411001: Line protocol on Interface outside, changed state to up
     +205.010 world     #932        HTTP through context1: interrupted, the unit that is reached does not have the context active.
     +205.010 world     #932        UDP stream through context1: interrupted, the unit that is reached does not have the context active.
     +205.140 world     #932        TCP session through context1: interrupted, the unit that is reached does not have the context active.
     +205.250 primary   #943        group 1 Just Active -> Active Drain: Set by the config command
     +205.280 world     #932        Ping through context1: interrupted, the unit that is reached does not have the context active.
     +205.500 primary   #945        group 1 Active Drain -> Active Applying Config: Set by the config command
     +205.750 primary   #947        group 1 Active Applying Config -> Active Config Applied: Set by the config command
     +206.000 primary   #949        group 1 Active Config Applied -> Active: Set by the config command
     +206.000 world     #932        DNS traffic through context1: interrupted 1.0 s, 90 connections kept, 10 lost.
     +206.000 world     #932        Mail traffic through context1: interrupted 1.0 s, 58 connections kept, 2 lost.
     +206.000 world     #932        Web traffic through context1: interrupted 1.0 s, 0 connections kept, 40 lost.
     +206.010 world     #932        UDP stream through context1: interrupted 1.0 s, session kept.
     +206.280 world     #932        Ping through context1: interrupted 2.0 s.
     +206.400 world     #932        FTP through context1: interrupted 1.4 s, session kept.
     +206.410 world     #932        HTTP through context1: session lost, the unit does not know its connection.
     +206.540 world     #932        TCP session through context1: interrupted 1.6 s, session kept.
     +208.410 world     #932        HTTP through context1: interrupted 3.4 s, session lost and opened anew.
    = +215.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   passing through primary, 1000 kbit/s; 1980 begun; 180 kept, 20 lost; longest outage 16.0 s; dropped: 150 no path, 20 standby
    . ftp   passing through primary, 8000 kbit/s; 3 begun; 2 kept, 0 lost; longest outage 25.4 s; dropped: 7 no path, 3 standby
    . http  passing through primary, 4000 kbit/s; 11 begun; 0 kept, 2 lost; longest outage 27.4 s; dropped: 2 no connection, 7 no path, 3 standby
    . mail  passing through primary, 9600 kbit/s; 396 begun; 116 kept, 4 lost; longest outage 16.0 s; dropped: 30 no path, 4 standby
    . ping  passing through primary, 1 kbit/s; 1 begun; longest outage 17.0 s; dropped: 15 no path, 2 standby
    . tcp   passing through primary, 64 kbit/s; 1 begun; 2 kept, 0 lost; longest outage 25.6 s; dropped: 7 no path, 3 standby
    . udp   passing through primary, 2000 kbit/s; 1 begun; 2 kept, 0 lost; longest outage 16.0 s; dropped: 750 no path, 100 standby
    . web   passing through primary, 20000 kbit/s; 1980 begun; 0 kept, 80 lost; longest outage 16.0 s; dropped: 150 no path, 20 standby
