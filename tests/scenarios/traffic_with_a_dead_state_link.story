# Source: Failover Actions, "Stateful Failover link failed": nothing moves, but state is out of date. What began after the fault
# does not survive the next failover.
@ traffic
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> run 45 s
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault link state
      +45.000 world     #287        FAULT link state
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
    = +105.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> operate primary: no failover active group 1
     +105.000 primary   #656        story types: no failover active group 1
     +105.000 primary   #656        | PIX1# no failover active group 1
     +105.000 primary   #656        asks the peer to take group 1: Set by the config command
    = +105.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
     +105.001 secondary #659<656    | Group 1 Switching to Active
     +105.001 secondary #659<656    group 1 Standby Ready -> Just Active: Other unit wants me Active
     +105.001 secondary #659<656    group 1 uses the active addresses
     +105.001 secondary #659<656    log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
     +105.001 secondary #659<656    log 4 411002: Line protocol on Interface inside, changed state to down
     +105.001 secondary #659<656    log 4 411002: Line protocol on Interface outside, changed state to down
     +105.001 secondary #659<656    log 4 411001: Line protocol on Interface inside, changed state to up
     +105.001 secondary #659<656    log 4 411001: Line protocol on Interface outside, changed state to up
     +105.002 primary   #660<659    | Group 1 Switching to Standby
     +105.002 primary   #660<659    group 1 Active -> Standby Ready: Set by the config command
     +105.002 primary   #660<659    group 1 uses the standby addresses
     +105.002 primary   #660<659    log 1 104002: (Primary_group_1) Switching to STANDBY - Set by the config command.
     +105.002 primary   #660<659    log 4 411002: Line protocol on Interface inside, changed state to down
     +105.002 primary   #660<659    log 4 411002: Line protocol on Interface outside, changed state to down
     +105.002 primary   #660<659    log 4 411001: Line protocol on Interface inside, changed state to up
     +105.002 primary   #660<659    log 4 411001: Line protocol on Interface outside, changed state to up
     +105.010 world     #659        FTP through context1: interrupted, the unit that is reached does not have the context active.
     +105.010 world     #659        HTTP through context1: interrupted, the unit that is reached does not have the context active.
     +105.010 world     #659        UDP stream through context1: interrupted, the unit that is reached does not have the context active.
     +105.140 world     #659        TCP session through context1: interrupted, the unit that is reached does not have the context active.
     +105.251 secondary #663        group 1 Just Active -> Active Drain: Other unit wants me Active
     +105.280 world     #659        Ping through context1: interrupted, the unit that is reached does not have the context active.
     +105.501 secondary #665        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
     +105.751 secondary #667        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
     +106.001 secondary #673        group 1 Active Config Applied -> Active: Other unit wants me Active
     +106.001 world     #659        DNS traffic through context1: interrupted 1.0 s, 0 connections kept, 100 lost.
     +106.001 world     #659        Mail traffic through context1: interrupted 1.0 s, 0 connections kept, 60 lost.
     +106.001 world     #659        Web traffic through context1: interrupted 1.0 s, 0 connections kept, 40 lost.
     +106.010 world     #659        UDP stream through context1: interrupted 1.0 s, session kept.
     +106.280 world     #659        Ping through context1: interrupted 2.0 s.
     +106.410 world     #659        FTP through context1: session lost, the unit does not know its connection.
     +106.410 world     #659        HTTP through context1: session lost, the unit does not know its connection.
     +106.540 world     #659        TCP session through context1: interrupted 1.6 s, session kept.
     +108.410 world     #659        FTP through context1: interrupted 3.4 s, session lost and opened anew.
     +108.410 world     #659        HTTP through context1: interrupted 3.4 s, session lost and opened anew.
    = +115.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
? flows context1
    . dns   passing through secondary, 1000 kbit/s; 1140 begun; 0 kept, 100 lost; longest outage 1.0 s; dropped: 10 standby
    . ftp   passing through secondary, 8000 kbit/s; 3 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 3 standby
    . http  passing through secondary, 4000 kbit/s; 6 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 3 standby
    . mail  passing through secondary, 9600 kbit/s; 228 begun; 0 kept, 60 lost; longest outage 1.0 s; dropped: 2 standby
    . ping  passing through secondary, 1 kbit/s; 1 begun; longest outage 2.0 s; dropped: 1 standby
    . tcp   passing through secondary, 64 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.6 s; dropped: 3 standby
    . udp   passing through secondary, 2000 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.0 s; dropped: 50 standby
    . web   passing through secondary, 20000 kbit/s; 1140 begun; 0 kept, 40 lost; longest outage 1.0 s; dropped: 10 standby
