# Source: Regular Failover. Without a state link all connections are dropped; clients establish them anew.
@ traffic
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> operate primary: configure terminal ; no failover link ; end
       +0.000 primary   #1          story types: configure terminal
       +0.000 primary   #1          story types: no failover link
       +0.000 primary   #1          story types: end
       +0.000 primary   #1          | PIX1# configure terminal
       +0.000 primary   #1          | PIX1(config)# no failover link
       +0.000 primary   #1          | PIX1(config)# end
       +0.000 primary   #2<1        sends command on failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 45 s
       +0.001 secondary #5<1        sends command-ack on failover
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> operate primary: no failover active group 1
      +45.000 primary   #280        story types: no failover active group 1
      +45.000 primary   #280        | PIX1# no failover active group 1
      +45.000 primary   #280        asks the peer to take group 1: Set by the config command
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
      +45.001 secondary #283<280    | Group 1 Switching to Active
      +45.001 secondary #283<280    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +45.001 secondary #283<280    group 1 uses the active addresses
      +45.001 secondary #283<280    log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
      +45.001 secondary #283<280    log 4 411002: Line protocol on Interface inside, changed state to down
      +45.001 secondary #283<280    log 4 411002: Line protocol on Interface outside, changed state to down
      +45.001 secondary #283<280    log 4 411001: Line protocol on Interface inside, changed state to up
      +45.001 secondary #283<280    log 4 411001: Line protocol on Interface outside, changed state to up
      +45.002 primary   #284<283    | Group 1 Switching to Standby
      +45.002 primary   #284<283    group 1 Active -> Standby Ready: Set by the config command
      +45.002 primary   #284<283    group 1 uses the standby addresses
      +45.002 primary   #284<283    log 1 104002: (Primary_group_1) Switching to STANDBY - Set by the config command.
      +45.002 primary   #284<283    log 4 411002: Line protocol on Interface inside, changed state to down
      +45.002 primary   #284<283    log 4 411002: Line protocol on Interface outside, changed state to down
      +45.002 primary   #284<283    log 4 411001: Line protocol on Interface inside, changed state to up
      +45.002 primary   #284<283    log 4 411001: Line protocol on Interface outside, changed state to up
      +45.010 world     #283        FTP through context1: interrupted, the unit that is reached does not have the context active.
      +45.010 world     #283        HTTP through context1: interrupted, the unit that is reached does not have the context active.
      +45.010 world     #283        UDP stream through context1: interrupted, the unit that is reached does not have the context active.
      +45.140 world     #283        TCP session through context1: interrupted, the unit that is reached does not have the context active.
      +45.251 secondary #287        group 1 Just Active -> Active Drain: Other unit wants me Active
      +45.280 world     #283        Ping through context1: interrupted, the unit that is reached does not have the context active.
      +45.501 secondary #289        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +45.751 secondary #291        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +46.001 secondary #297        group 1 Active Config Applied -> Active: Other unit wants me Active
      +46.001 world     #283        DNS traffic through context1: interrupted 1.0 s, 0 connections kept, 100 lost.
      +46.001 world     #283        Mail traffic through context1: interrupted 1.0 s, 0 connections kept, 60 lost.
      +46.001 world     #283        Web traffic through context1: interrupted 1.0 s, 0 connections kept, 40 lost.
      +46.010 world     #283        UDP stream through context1: interrupted 1.0 s, session lost and opened anew.
      +46.280 world     #283        Ping through context1: interrupted 2.0 s.
      +46.410 world     #283        FTP through context1: session lost, the unit does not know its connection.
      +46.410 world     #283        HTTP through context1: session lost, the unit does not know its connection.
      +46.540 world     #283        TCP session through context1: session lost, the unit does not know its connection.
      +48.410 world     #283        FTP through context1: interrupted 3.4 s, session lost and opened anew.
      +48.410 world     #283        HTTP through context1: interrupted 3.4 s, session lost and opened anew.
      +48.540 world     #283        TCP session through context1: interrupted 3.6 s, session lost and opened anew.
    = +55.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
? flows context1
    . dns   passing through secondary, 1000 kbit/s; 540 begun; 0 kept, 100 lost; longest outage 1.0 s; dropped: 10 standby
    . ftp   passing through secondary, 8000 kbit/s; 2 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 3 standby
    . http  passing through secondary, 4000 kbit/s; 4 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 3 standby
    . mail  passing through secondary, 9600 kbit/s; 108 begun; 0 kept, 60 lost; longest outage 1.0 s; dropped: 2 standby
    . ping  passing through secondary, 1 kbit/s; 1 begun; longest outage 2.0 s; dropped: 1 standby
    . tcp   passing through secondary, 64 kbit/s; 2 begun; 0 kept, 1 lost; longest outage 3.6 s; dropped: 1 no connection, 3 standby
    . udp   passing through secondary, 2000 kbit/s; 1 begun; 0 kept, 1 lost; longest outage 1.0 s; dropped: 50 standby
    . web   passing through secondary, 20000 kbit/s; 540 begun; 0 kept, 40 lost; longest outage 1.0 s; dropped: 10 standby
