# Source: Stateful Failover; Failover Functionality Tests, steps 1 to 3. Group 1 is moved by command while its hosts talk: a
# second later everything goes on at the other unit, but for HTTP, which is not replicated.
@ traffic
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> run 45 s
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   passing through primary, 1000 kbit/s; 450 begun
    . ftp   passing through primary, 8000 kbit/s; 1 begun
    . http  passing through primary, 4000 kbit/s; 3 begun
    . mail  passing through primary, 9600 kbit/s; 90 begun
    . ping  passing through primary, 1 kbit/s; 1 begun
    . tcp   passing through primary, 64 kbit/s; 1 begun
    . udp   passing through primary, 2000 kbit/s; 1 begun
    . web   passing through primary, 20000 kbit/s; 450 begun
> operate primary: no failover active group 1
      +45.000 primary   #287        story types: no failover active group 1
      +45.000 primary   #287        | PIX1# no failover active group 1
      +45.000 primary   #287        asks the peer to take group 1: Set by the config command
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
      +45.001 secondary #290<287    | Group 1 Switching to Active
      +45.001 secondary #290<287    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +45.001 secondary #290<287    group 1 uses the active addresses
      +45.001 secondary #290<287    log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
      +45.001 secondary #290<287    log 4 411002: Line protocol on Interface inside, changed state to down
      +45.001 secondary #290<287    log 4 411002: Line protocol on Interface outside, changed state to down
      +45.001 secondary #290<287    log 4 411001: Line protocol on Interface inside, changed state to up
      +45.001 secondary #290<287    log 4 411001: Line protocol on Interface outside, changed state to up
      +45.002 primary   #291<290    | Group 1 Switching to Standby
      +45.002 primary   #291<290    group 1 Active -> Standby Ready: Set by the config command
      +45.002 primary   #291<290    group 1 uses the standby addresses
      +45.002 primary   #291<290    log 1 104002: (Primary_group_1) Switching to STANDBY - Set by the config command.
      +45.002 primary   #291<290    log 4 411002: Line protocol on Interface inside, changed state to down
      +45.002 primary   #291<290    log 4 411002: Line protocol on Interface outside, changed state to down
      +45.002 primary   #291<290    log 4 411001: Line protocol on Interface inside, changed state to up
      +45.002 primary   #291<290    log 4 411001: Line protocol on Interface outside, changed state to up
      +45.010 world     #290        FTP through context1: interrupted, the unit that is reached does not have the context active.
      +45.010 world     #290        HTTP through context1: interrupted, the unit that is reached does not have the context active.
      +45.010 world     #290        UDP stream through context1: interrupted, the unit that is reached does not have the context active.
      +45.140 world     #290        TCP session through context1: interrupted, the unit that is reached does not have the context active.
      +45.251 secondary #294        group 1 Just Active -> Active Drain: Other unit wants me Active
      +45.280 world     #290        Ping through context1: interrupted, the unit that is reached does not have the context active.
      +45.501 secondary #296        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +45.751 secondary #298        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +46.001 secondary #304        group 1 Active Config Applied -> Active: Other unit wants me Active
      +46.001 world     #290        DNS traffic through context1: interrupted 1.0 s, 90 connections kept, 10 lost.
      +46.001 world     #290        Mail traffic through context1: interrupted 1.0 s, 58 connections kept, 2 lost.
      +46.001 world     #290        Web traffic through context1: interrupted 1.0 s, 0 connections kept, 40 lost.
      +46.010 world     #290        UDP stream through context1: interrupted 1.0 s, session kept.
      +46.280 world     #290        Ping through context1: interrupted 2.0 s.
      +46.410 world     #290        FTP through context1: interrupted 1.4 s, session kept.
      +46.410 world     #290        HTTP through context1: session lost, the unit does not know its connection.
      +46.540 world     #290        TCP session through context1: interrupted 1.6 s, session kept.
      +48.410 world     #290        HTTP through context1: interrupted 3.4 s, session lost and opened anew.
    = +55.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
? flows context1
    . dns   passing through secondary, 1000 kbit/s; 540 begun; 90 kept, 10 lost; longest outage 1.0 s; dropped: 10 standby
    . ftp   passing through secondary, 8000 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.4 s; dropped: 3 standby
    . http  passing through secondary, 4000 kbit/s; 4 begun; 0 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 3 standby
    . mail  passing through secondary, 9600 kbit/s; 108 begun; 58 kept, 2 lost; longest outage 1.0 s; dropped: 2 standby
    . ping  passing through secondary, 1 kbit/s; 1 begun; longest outage 2.0 s; dropped: 1 standby
    . tcp   passing through secondary, 64 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.6 s; dropped: 3 standby
    . udp   passing through secondary, 2000 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 1.0 s; dropped: 50 standby
    . web   passing through secondary, 20000 kbit/s; 540 begun; 0 kept, 40 lost; longest outage 1.0 s; dropped: 10 standby

# The same with HTTP replication.
> operate secondary: configure terminal ; failover group 1 ; replication http ; end
      +55.000 secondary #363        story types: configure terminal
      +55.000 secondary #363        story types: failover group 1
      +55.000 secondary #363        story types: replication http
      +55.000 secondary #363        story types: end
      +55.000 secondary #363        | PIX1# configure terminal
      +55.000 secondary #363        | PIX1(config)# failover group 1
      +55.000 secondary #363        | PIX1(config-fover-group)# replication http
      +55.000 secondary #363        | PIX1(config-fover-group)# end
      +55.000 secondary #364<363    sends command on failover
    = +55.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> operate primary: configure terminal ; failover group 1 ; replication http ; end
      +55.000 primary   #365        story types: configure terminal
      +55.000 primary   #365        story types: failover group 1
      +55.000 primary   #365        story types: replication http
      +55.000 primary   #365        story types: end
      +55.000 primary   #365        | PIX1# configure terminal
      +55.000 primary   #365        | PIX1(config)# failover group 1
      +55.000 primary   #365        | **** WARNING ****
      +55.000 primary   #365        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +55.000 primary   #365        | 	Configurations are no longer synchronized.
      +55.000 primary   #365        | PIX1(config-fover-group)# replication http
      +55.000 primary   #365        | **** WARNING ****
      +55.000 primary   #365        | 	Configuration Replication is NOT performed from Standby unit to Active unit.
      +55.000 primary   #365        | 	Configurations are no longer synchronized.
      +55.000 primary   #365        | PIX1(config-fover-group)# end
    = +55.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> run 30 s
      +55.001 primary   #369<363    sends command-ack on failover
      +55.002 secondary #374<363    sends command on failover
      +55.003 primary   #375<363    sends command-ack on failover
    = +85.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> operate secondary: no failover active group 1
      +85.000 secondary #565        story types: no failover active group 1
      +85.000 secondary #565        | PIX1# no failover active group 1
      +85.000 secondary #565        asks the peer to take group 1: Set by the config command
    = +85.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> run 10 s
      +85.001 primary   #568<565    | Group 1 Switching to Active
      +85.001 primary   #568<565    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +85.001 primary   #568<565    group 1 uses the active addresses
      +85.001 primary   #568<565    log 1 104001: (Primary_group_1) Switching to ACTIVE - mate want me Active.
      +85.001 primary   #568<565    log 4 411002: Line protocol on Interface inside, changed state to down
      +85.001 primary   #568<565    log 4 411002: Line protocol on Interface outside, changed state to down
      +85.001 primary   #568<565    log 4 411001: Line protocol on Interface inside, changed state to up
      +85.001 primary   #568<565    log 4 411001: Line protocol on Interface outside, changed state to up
      +85.002 secondary #569<568    | Group 1 Switching to Standby
      +85.002 secondary #569<568    group 1 Active -> Standby Ready: Set by the config command
      +85.002 secondary #569<568    group 1 uses the standby addresses
      +85.002 secondary #569<568    log 1 104002: (Secondary_group_1) Switching to STANDBY - Set by the config command.
      +85.002 secondary #569<568    log 4 411002: Line protocol on Interface inside, changed state to down
      +85.002 secondary #569<568    log 4 411002: Line protocol on Interface outside, changed state to down
      +85.002 secondary #569<568    log 4 411001: Line protocol on Interface inside, changed state to up
      +85.002 secondary #569<568    log 4 411001: Line protocol on Interface outside, changed state to up
      +85.010 world     #568        FTP through context1: interrupted, the unit that is reached does not have the context active.
      +85.010 world     #568        HTTP through context1: interrupted, the unit that is reached does not have the context active.
      +85.010 world     #568        UDP stream through context1: interrupted, the unit that is reached does not have the context active.
      +85.140 world     #568        TCP session through context1: interrupted, the unit that is reached does not have the context active.
      +85.251 primary   #572        group 1 Just Active -> Active Drain: Other unit wants me Active
      +85.280 world     #568        Ping through context1: interrupted, the unit that is reached does not have the context active.
      +85.501 primary   #574        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +85.751 primary   #576        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +86.001 primary   #582        group 1 Active Config Applied -> Active: Other unit wants me Active
      +86.001 world     #568        DNS traffic through context1: interrupted 1.0 s, 90 connections kept, 10 lost.
      +86.001 world     #568        Mail traffic through context1: interrupted 1.0 s, 58 connections kept, 2 lost.
      +86.001 world     #568        Web traffic through context1: interrupted 1.0 s, 30 connections kept, 10 lost.
      +86.010 world     #568        UDP stream through context1: interrupted 1.0 s, session kept.
      +86.280 world     #568        Ping through context1: interrupted 2.0 s.
      +86.410 world     #568        FTP through context1: interrupted 1.4 s, session kept.
      +86.410 world     #568        HTTP through context1: interrupted 1.4 s, session kept.
      +86.540 world     #568        TCP session through context1: interrupted 1.6 s, session kept.
    = +95.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   passing through primary, 1000 kbit/s; 930 begun; 180 kept, 20 lost; longest outage 1.0 s; dropped: 20 standby
    . ftp   passing through primary, 8000 kbit/s; 2 begun; 2 kept, 0 lost; longest outage 1.4 s; dropped: 6 standby
    . http  passing through primary, 4000 kbit/s; 6 begun; 1 kept, 1 lost; longest outage 3.4 s; dropped: 1 no connection, 6 standby
    . mail  passing through primary, 9600 kbit/s; 186 begun; 116 kept, 4 lost; longest outage 1.0 s; dropped: 4 standby
    . ping  passing through primary, 1 kbit/s; 1 begun; longest outage 2.0 s; dropped: 2 standby
    . tcp   passing through primary, 64 kbit/s; 1 begun; 2 kept, 0 lost; longest outage 1.6 s; dropped: 6 standby
    . udp   passing through primary, 2000 kbit/s; 1 begun; 2 kept, 0 lost; longest outage 1.0 s; dropped: 100 standby
    . web   passing through primary, 20000 kbit/s; 930 begun; 30 kept, 50 lost; longest outage 1.0 s; dropped: 20 standby
