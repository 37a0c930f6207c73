# Source: Failover Actions, note: the combined traffic of both units must be within the capacity of each. Here it is not.
@ traffic
@ lab pix
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> rate web context1 3600
       +0.000 world     #1          Web traffic through context1: 3600 connections a minute from now on.
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> rate web context2 3600
       +0.000 world     #2          Web traffic through context2: 3600 connections a minute from now on.
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   passing through primary, 1000 kbit/s; 600 begun
    . ftp   resting, 0 kbit/s; 1 begun
    . http  passing through primary, 4000 kbit/s; 3 begun
    . mail  passing through primary, 9600 kbit/s; 120 begun
    . ping  passing through primary, 1 kbit/s; 1 begun
    . tcp   passing through primary, 64 kbit/s; 1 begun
    . udp   passing through primary, 2000 kbit/s; 1 begun
    . web   passing through primary, 120000 kbit/s; 3600 begun
> operate primary: failover active group 2
      +60.000 primary   #169        story types: failover active group 2
      +60.000 primary   #169        | PIX1# failover active group 2
      +60.000 primary   #169        group 2 Standby Ready -> Just Active: Set by the config command
      +60.000 primary   #169        group 2 uses the active addresses
      +60.000 primary   #169        | Group 2 Switching to Active
      +60.000 primary   #169        log 1 104001: (Primary) Switching to ACTIVE - Set by the config command.
      +60.000 primary   #169        log 4 411002: Line protocol on Interface inside, changed state to down
      +60.000 primary   #169        log 4 411002: Line protocol on Interface outside, changed state to down
      +60.000 primary   #169        log 4 411001: Line protocol on Interface inside, changed state to up
      +60.000 primary   #169        log 4 411001: Line protocol on Interface outside, changed state to up
      +60.000 world     #169        FTP through context2: interrupted, the unit that is reached does not have the context active.
    = +60.000 primary 1 Active, 2 Just Active; secondary 1 Standby Ready, 2 Active
> run 60 s
      +60.001 secondary #170<169    | Group 2 Switching to Standby
      +60.001 secondary #170<169    group 2 Active -> Standby Ready: Other unit wants me Standby
      +60.001 secondary #170<169    group 2 uses the standby addresses
      +60.001 secondary #170<169    log 1 104002: (Secondary) Switching to STANDBY - Other unit wants me Standby.
      +60.001 secondary #170<169    log 4 411002: Line protocol on Interface inside, changed state to down
      +60.001 secondary #170<169    log 4 411002: Line protocol on Interface outside, changed state to down
      +60.001 secondary #170<169    log 4 411001: Line protocol on Interface inside, changed state to up
      +60.001 secondary #170<169    log 4 411001: Line protocol on Interface outside, changed state to up
      +60.010 world     #169        HTTP through context2: interrupted, the unit that is reached does not have the context active.
      +60.010 world     #169        UDP stream through context2: interrupted, the unit that is reached does not have the context active.
      +60.100 world     #169        TCP session through context2: interrupted, the unit that is reached does not have the context active.
      +60.250 primary   #173        group 2 Just Active -> Active Drain: Set by the config command
      +60.500 primary   #175        group 2 Active Drain -> Active Applying Config: Set by the config command
      +60.750 primary   #177        group 2 Active Applying Config -> Active Config Applied: Set by the config command
      +60.840 world     #169        Ping through context2: interrupted, the unit that is reached does not have the context active.
      +61.000 primary   #179        group 2 Active Config Applied -> Active: Set by the config command
      +61.000 world     #169        DNS traffic through context2: interrupted 1.0 s, 80 connections kept, 20 lost.
      +61.000 world     #169        Mail traffic through context2: interrupted 1.0 s, 56 connections kept, 4 lost.
      +61.000 world     #169        Web traffic through context2: interrupted 1.0 s, 0 connections kept, 240 lost.
      +61.010 world     #169        UDP stream through context2: interrupted 1.0 s, session kept.
      +61.400 world     #169        FTP through context2: interrupted 1.4 s, session kept.
      +61.410 world     #169        HTTP through context2: session lost, the unit does not know its connection.
      +61.500 world     #169        TCP session through context2: interrupted 1.6 s, session kept.
      +61.840 world     #169        Ping through context2: interrupted 2.0 s.
      +63.410 world     #169        HTTP through context2: interrupted 3.4 s, session lost and opened anew.
    = +120.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
? flows context1
    . dns   passing through primary, 649 kbit/s; 1200 begun; dropped: 2561 capacity
    . ftp   passing through primary, 5192 kbit/s; 2 begun; dropped: 1925 capacity
    . http  passing through primary, 2596 kbit/s; 5 begun; dropped: 961 capacity
    . mail  passing through primary, 6230 kbit/s; 240 begun; dropped: 24549 capacity
    . ping  passing through primary, 0 kbit/s; 1 begun; dropped: 27 capacity
    . tcp   passing through primary, 41 kbit/s; 1 begun; dropped: 108 capacity
    . udp   passing through primary, 1298 kbit/s; 1 begun; dropped: 1030 capacity
    . web   passing through primary, 77880 kbit/s; 7200 begun; dropped: 306777 capacity
? flows context2
    . dns   passing through primary, 649 kbit/s; 1190 begun; 80 kept, 20 lost; longest outage 1.0 s; dropped: 2561 capacity, 10 standby
    . ftp   passing through primary, 5192 kbit/s; 2 begun; 1 kept, 0 lost; longest outage 1.4 s; dropped: 1879 capacity, 3 standby
    . http  passing through primary, 2596 kbit/s; 5 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 956 capacity, 1 no connection, 3 standby
    . mail  passing through primary, 6230 kbit/s; 238 begun; 56 kept, 4 lost; longest outage 1.0 s; dropped: 24549 capacity, 2 standby
    . ping  passing through primary, 0 kbit/s; 1 begun; longest outage 2.0 s; dropped: 25 capacity, 1 standby
    . tcp   passing through primary, 41 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.6 s; dropped: 106 capacity, 3 standby
    . udp   passing through primary, 1298 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.0 s; dropped: 1030 capacity, 50 standby
    . web   passing through primary, 77880 kbit/s; 7140 begun; 0 kept, 240 lost; longest outage 1.0 s; dropped: 306777 capacity, 60 standby
