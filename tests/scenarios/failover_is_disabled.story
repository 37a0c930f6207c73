# `no failover` on the unit with group 1 active: groups stay where they are, the peer does not detect the unit any more.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: configure terminal
       +0.000 primary   #243        story types: configure terminal
       +0.000 primary   #243        | PIX1# configure terminal
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: no failover
       +0.000 primary   #244        story types: no failover
       +0.000 primary   #244        | PIX1(config)# no failover
       +0.000 primary   #244        sends failover-off on failover
       +0.000 primary   #244        group 0 Active -> Disabled: Set by the config command
       +0.000 primary   #244        group 1 Active -> Disabled: Set by the config command
       +0.000 primary   #244        group 2 Standby Ready -> Disabled: Set by the config command
       +0.000 primary   #244        peer Up -> Not Detected, link Up -> Unknown
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Standby Ready, 2 Active
> run 30 s
       +0.001 primary   #246<242    sends failover-off on failover
       +0.001 secondary #247<244    peer Up -> Not Detected, link Up -> Unknown
       +0.001 secondary #247<244    context1/inside Normal -> Normal (Waiting)
       +0.001 secondary #247<244    context1/outside Normal -> Normal (Waiting)
       +0.001 secondary #247<244    context2/inside Normal -> Normal (Waiting)
       +0.001 secondary #247<244    context2/outside Normal -> Normal (Waiting)
       +0.002 primary   #249<247    sends failover-off on failover
       +1.001 primary   #252<251    sends failover-off on failover
       +2.001 primary   #255<254    sends failover-off on failover
       +3.001 primary   #258<257    sends failover-off on failover
       +4.001 primary   #261<260    sends failover-off on failover
       +5.001 primary   #270<269    sends failover-off on failover
       +6.001 primary   #273<272    sends failover-off on failover
       +7.001 primary   #276<275    sends failover-off on failover
       +8.001 primary   #279<278    sends failover-off on failover
       +9.001 primary   #282<281    sends failover-off on failover
      +10.001 primary   #290<289    sends failover-off on failover
      +11.001 primary   #293<292    sends failover-off on failover
      +12.001 primary   #296<295    sends failover-off on failover
      +13.001 primary   #299<298    sends failover-off on failover
      +14.001 primary   #302<301    sends failover-off on failover
      +15.001 primary   #310<309    sends failover-off on failover
      +16.001 primary   #313<312    sends failover-off on failover
      +17.001 primary   #316<315    sends failover-off on failover
      +18.001 primary   #319<318    sends failover-off on failover
      +19.001 primary   #322<321    sends failover-off on failover
      +20.001 primary   #331<330    sends failover-off on failover
      +21.001 primary   #334<333    sends failover-off on failover
      +22.001 primary   #337<336    sends failover-off on failover
      +23.001 primary   #340<339    sends failover-off on failover
      +24.001 primary   #343<342    sends failover-off on failover
      +25.001 primary   #351<350    sends failover-off on failover
      +26.001 primary   #354<353    sends failover-off on failover
      +27.001 primary   #357<356    sends failover-off on failover
      +28.001 primary   #360<359    sends failover-off on failover
      +29.001 primary   #363<362    sends failover-off on failover
    = +30.000 primary 1 Disabled, 2 Disabled; secondary 1 Standby Ready, 2 Active
> primary: failover
      +30.000 primary   #371        story types: failover
      +30.000 primary   #371        | PIX1(config)# failover
      +30.000 primary   #371        group 0 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #371        group 0 uses the standby addresses
      +30.000 primary   #371        group 1 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #371        group 1 uses the standby addresses
      +30.000 primary   #371        group 2 Disabled -> Negotiation: Set by the config command
      +30.000 primary   #371        context1/inside Normal -> Normal (Waiting)
      +30.000 primary   #371        context1/outside Normal -> Normal (Waiting)
      +30.000 primary   #371        context2/inside Normal -> Normal (Waiting)
      +30.000 primary   #371        context2/outside Normal -> Normal (Waiting)
    = +30.000 primary 1 Negotiation, 2 Negotiation; secondary 1 Standby Ready, 2 Active
> run 60 s
      +30.001 primary   #372<370    peer Not Detected -> Up, link Unknown -> Up
      +30.001 primary   #372<370    | Group 2 Detected Active mate
      +30.001 primary   #372<370    group 2 Negotiation -> Cold Standby: Detected an Active mate (because #372)
      +30.001 secondary #373<371    peer Not Detected -> Up, link Unknown -> Up
      +30.001 secondary #373<371    group 0 Standby Ready -> Just Active: Peer unit just reloaded
      +30.001 secondary #373<371    group 0 uses the active addresses
      +30.001 secondary #373<371    group 1 Standby Ready -> Just Active: Peer unit just reloaded
      +30.001 secondary #373<371    group 1 uses the active addresses
      +30.002 primary   #375<373    |
      +30.002 primary   #375<373    |         Detected an Active mate
      +30.002 primary   #375<373    group 0 Negotiation -> Cold Standby: Detected an Active mate (because #372)
      +30.002 primary   #375<373    | Group 1 Detected Active mate
      +30.002 primary   #375<373    group 1 Negotiation -> Cold Standby: Detected an Active mate (because #372)
      +30.251 secondary #377        group 0 Just Active -> Active Drain: Peer unit just reloaded
      +30.251 secondary #377        group 1 Just Active -> Active Drain: Peer unit just reloaded
      +30.501 secondary #379        group 0 Active Drain -> Active Applying Config: Peer unit just reloaded
      +30.501 secondary #379        group 1 Active Drain -> Active Applying Config: Peer unit just reloaded
      +30.751 secondary #381        group 0 Active Applying Config -> Active Config Applied: Peer unit just reloaded
      +30.751 secondary #381        group 1 Active Applying Config -> Active Config Applied: Peer unit just reloaded
      +31.001 secondary #387        group 0 Active Config Applied -> Active: Peer unit just reloaded
      +31.001 secondary #387        group 1 Active Config Applied -> Active: Peer unit just reloaded
      +32.001 primary   #393        group 2 Cold Standby -> Sync Config: Detected an Active mate
      +32.001 primary   #393        sends config-request on failover
      +32.002 secondary #394<393    | Beginning configuration replication: Sending to mate.
      +32.002 primary   #396        group 0 Cold Standby -> Sync Config: Detected an Active mate
      +32.002 primary   #396        group 1 Cold Standby -> Sync Config: Detected an Active mate
      +32.003 primary   #399<397    | Beginning configuration replication from mate.
      +34.257 primary   #443<442    context1/inside Normal -> Normal
      +34.257 primary   #443<442    context1/inside Normal -> Normal (Waiting)
      +34.257 primary   #444<442    context1/outside Normal -> Normal
      +34.257 primary   #444<442    context1/outside Normal -> Normal (Waiting)
      +34.257 primary   #445<442    context2/inside Normal -> Normal
      +34.257 primary   #445<442    context2/inside Normal -> Normal (Waiting)
      +34.257 primary   #446<442    context2/outside Normal -> Normal
      +34.257 primary   #446<442    context2/outside Normal -> Normal (Waiting)
      +37.255 primary   #508<507    | End configuration replication from mate.
      +37.255 primary   #508<507    group 0 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #508<507    group 1 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #508<507    group 2 Sync Config -> Sync File System: Detected an Active mate
      +37.255 primary   #509        group 0 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #509        group 1 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #509        group 2 Sync File System -> Bulk Sync: Detected an Active mate
      +37.255 primary   #509        sends bulk-request on state
      +37.256 secondary #510<508    | End Configuration Replication to mate
      +37.256 secondary #512<509    sends bulk-done on state
      +37.257 primary   #514<512    group 0 Bulk Sync -> Standby Ready: Detected an Active mate
      +37.257 primary   #514<512    group 1 Bulk Sync -> Standby Ready: Detected an Active mate
      +37.257 primary   #514<512    group 2 Bulk Sync -> Standby Ready: Detected an Active mate
      +39.257 primary   #527<526    context1/inside Normal -> Normal
      +39.257 primary   #528<526    context1/outside Normal -> Normal
      +39.257 primary   #529<526    context2/inside Normal -> Normal
      +39.257 primary   #530<526    context2/outside Normal -> Normal
      +40.001 secondary #537<535    context1/inside Normal -> Normal
      +40.001 secondary #538<535    context1/outside Normal -> Normal
      +40.001 secondary #539<535    context2/inside Normal -> Normal
      +40.001 secondary #540<535    context2/outside Normal -> Normal
    = +90.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
