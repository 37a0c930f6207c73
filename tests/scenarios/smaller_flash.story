# The secondary unit's Flash holds the image but not the configuration (source: Hardware Requirement, note). It has disabled failover
# in the opening already; here someone insists.
@ unlike secondary flash_bytes=8314000
@ lab asa
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled

> secondary: show failover
       +0.000 secondary #1          story types: show failover
       +0.000 secondary #1          | PIX2# show failover
       +0.000 secondary #1          | Failover Off (pseudo-Standby)
       +0.000 secondary #1          | Failover unit Secondary
       +0.000 secondary #1          | Failover LAN Interface: LANFailover Ethernet3 (up)
       +0.000 secondary #1          | Unit Poll frequency 1 seconds, holdtime 15 seconds
       +0.000 secondary #1          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 secondary #1          | Interface Policy 1
       +0.000 secondary #1          | Monitored Interfaces 0 of 250 maximum
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: configure terminal
       +0.000 secondary #2          story types: configure terminal
       +0.000 secondary #2          | PIX2# configure terminal
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: failover
       +0.000 secondary #3          story types: failover
       +0.000 secondary #3          | PIX2(config)# failover
       +0.000 secondary #3          group 0 Disabled -> Negotiation: Set by the config command
       +0.000 secondary #3          log 1 105002: (Secondary) Enabling failover.
    = +0.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> run 30 s
       +0.001 secondary #4<opening  peer Not Detected -> Up, link Unknown -> Up
       +0.001 secondary #4<opening  |
       +0.001 secondary #4<opening  |         Detected an Active mate
       +0.001 secondary #4<opening  group 0 Negotiation -> Cold Standby: Detected an Active mate (because #4)
       +0.001 secondary #4<opening  log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
       +0.001 primary   #5<3        peer Not Detected -> Up, link Unknown -> Up
       +0.001 primary   #5<3        log 1 105034: Receive a LAN_FAILOVER_UP message from peer.
       +2.001 secondary #16         group 0 Cold Standby -> Sync Config: Detected an Active mate
       +2.001 secondary #16         sends config-request on failover
       +2.002 primary   #17<16      | Beginning configuration replication: Sending to mate.
       +2.002 primary   #17<16      log 1 709003: (Primary) Beginning configuration replication: Send to mate.
       +2.003 secondary #20<19      | Beginning configuration replication from mate.
       +2.003 secondary #20<19      log 1 709005: (Secondary) Beginning configuration replication: Receiving from mate.
       +7.255 secondary #119<118    | Configuration replication failed: not enough space in Flash memory.
       +7.255 secondary #119<118    | Failover will be disabled.
       +7.255 secondary #119<118    sends failover-off on failover
       +7.255 secondary #119<118    group 0 Sync Config -> Disabled: Configuration synchronization failed
       +7.255 secondary #119<118    peer Up -> Not Detected, link Up -> Unknown
       +7.255 secondary #119<118    disables failover by itself: Configuration synchronization failed
       +7.255 secondary #119<118    log 1 105020: (Secondary) Incomplete/slow config replication
       +7.255 secondary #119<118    log 1 105001: (Secondary) Disabling failover.
       +7.256 primary   #120<119    | End Configuration Replication to mate
       +7.256 primary   #120<119    log 1 709004: (Primary) End Configuration Replication (ACT)
       +7.256 primary   #121<119    peer Up -> Not Detected, link Up -> Unknown
       +7.256 primary   #121<119    log 1 105039: (Primary) Unable to verify the Interface count with mate. Failover may be disabled in mate.
       +8.001 secondary #123<122    sends failover-off on failover
       +9.001 secondary #126<125    sends failover-off on failover
      +10.001 secondary #129<128    sends failover-off on failover
      +11.001 secondary #132<131    sends failover-off on failover
      +12.001 secondary #135<134    sends failover-off on failover
      +13.001 secondary #138<137    sends failover-off on failover
      +14.001 secondary #141<140    sends failover-off on failover
      +15.001 secondary #144<143    sends failover-off on failover
      +16.001 secondary #147<146    sends failover-off on failover
      +17.001 secondary #150<149    sends failover-off on failover
      +18.001 secondary #154<153    sends failover-off on failover
      +19.001 secondary #157<156    sends failover-off on failover
      +20.001 secondary #160<159    sends failover-off on failover
      +21.001 secondary #163<162    sends failover-off on failover
      +22.001 secondary #166<165    sends failover-off on failover
      +23.001 secondary #169<168    sends failover-off on failover
      +24.001 secondary #172<171    sends failover-off on failover
      +25.001 secondary #175<174    sends failover-off on failover
      +26.001 secondary #178<177    sends failover-off on failover
      +27.001 secondary #181<180    sends failover-off on failover
      +28.001 secondary #184<183    sends failover-off on failover
      +29.001 secondary #187<186    sends failover-off on failover
    = +30.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> secondary: show running-config hostname
      +30.000 secondary #190        story types: show running-config hostname
      +30.000 secondary #190        | PIX2(config)# show running-config hostname
      +30.000 secondary #190        | hostname PIX2
    = +30.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
> primary: show failover
      +30.000 primary   #191        story types: show failover
      +30.000 primary   #191        | PIX1# show failover
      +30.000 primary   #191        | Failover On
      +30.000 primary   #191        | Failover unit Primary
      +30.000 primary   #191        | Failover LAN Interface: LANFailover Ethernet3 (up)
      +30.000 primary   #191        | Unit Poll frequency 1 seconds, holdtime 15 seconds
      +30.000 primary   #191        | Interface Poll frequency 5 seconds, holdtime 25 seconds
      +30.000 primary   #191        | Interface Policy 1
      +30.000 primary   #191        | Monitored Interfaces 4 of 250 maximum
      +30.000 primary   #191        | Version: Ours 8.0(4), Mate Unknown
      +30.000 primary   #191        | Group 1 last failover at: 06:10:16 UTC Apr 16 2007
      +30.000 primary   #191        | Group 2 last failover at: 06:10:17 UTC Apr 16 2007
      +30.000 primary   #191        |
      +30.000 primary   #191        |   This host:    Primary
      +30.000 primary   #191        |   Group 1       State:          Active
      +30.000 primary   #191        |                 Active time:    619 (sec)
      +30.000 primary   #191        |   Group 2       State:          Active
      +30.000 primary   #191        |                 Active time:    618 (sec)
      +30.000 primary   #191        |
      +30.000 primary   #191        |                 slot 0: ASA5520 hw/sw rev (1.0/8.0(4)) status (Up Sys)
      +30.000 primary   #191        |                   context1 Interface inside (192.168.1.1): Normal (Waiting)
      +30.000 primary   #191        |                   context1 Interface outside (172.16.1.1): Normal (Waiting)
      +30.000 primary   #191        |                   context2 Interface inside (192.168.2.1): Normal (Waiting)
      +30.000 primary   #191        |                   context2 Interface outside (172.16.2.1): Normal (Waiting)
      +30.000 primary   #191        |
    = +30.000 primary 1 Active, 2 Active; secondary 1 Disabled, 2 Disabled
