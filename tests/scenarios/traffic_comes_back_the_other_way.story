# Reference 11.4. The routers send the answers to context1's connections to context2, which is active on the secondary: they are
# dropped. With both outside interfaces in one asr-group the secondary finds the replicated connection and hands them over.
@ traffic
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> run 30 s
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> answers of context1 through context2
      +30.000 world     #192        The routers send answers to connections of context1 through context2.
      +30.000 world     #192        FTP through context1: interrupted, the unit does not know the connection.
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
      +30.140 world     #192        TCP session through context1: interrupted, the unit does not know the connection.
      +30.280 world     #192        Ping through context1: interrupted, the unit does not know the connection.
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   interrupted no connection, 0 kbit/s; 300 begun; dropped: 200 no connection
    . ftp   interrupted no connection, 0 kbit/s; 1 begun; dropped: 7 no connection
    . http  passing through primary, 4000 kbit/s; 3 begun
    . mail  interrupted no connection, 0 kbit/s; 60 begun; dropped: 40 no connection
    . ping  interrupted no connection, 0 kbit/s; 1 begun; dropped: 20 no connection
    . tcp   interrupted no connection, 0 kbit/s; 1 begun; dropped: 7 no connection
    . udp   passing through primary, 2000 kbit/s; 1 begun
    . web   passing through primary, 20000 kbit/s; 500 begun
> primary: changeto context context1
      +50.000 primary   #322        story types: changeto context context1
      +50.000 primary   #322        | PIX1# changeto context context1
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: configure terminal
      +50.000 primary   #323        story types: configure terminal
      +50.000 primary   #323        | PIX1/context1# configure terminal
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: interface outside_context1
      +50.000 primary   #324        story types: interface outside_context1
      +50.000 primary   #324        | PIX1/context1(config)# interface outside_context1
      +50.000 primary   #325<324    sends command on failover
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: asr-group 1
      +50.000 primary   #326        story types: asr-group 1
      +50.000 primary   #326        | PIX1/context1(config-if)# asr-group 1
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: changeto context context2
      +50.000 secondary #327        story types: changeto context context2
      +50.000 secondary #327        | PIX1# changeto context context2
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: configure terminal
      +50.000 secondary #328        story types: configure terminal
      +50.000 secondary #328        | PIX1/context2# configure terminal
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: interface outside_context2
      +50.000 secondary #329        story types: interface outside_context2
      +50.000 secondary #329        | PIX1/context2(config)# interface outside_context2
      +50.000 secondary #330<329    sends command on failover
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: asr-group 1
      +50.000 secondary #331        story types: asr-group 1
      +50.000 secondary #331        | PIX1/context2(config-if)# asr-group 1
    = +50.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 40 s
      +50.001 secondary #334<324    sends command-ack on failover
      +50.001 primary   #335<329    sends command-ack on failover
      +50.002 primary   #338<326    sends command on failover
      +50.002 secondary #339<331    sends command on failover
      +50.003 secondary #340<326    sends command-ack on failover
      +50.003 world     #192        DNS traffic through context1: interrupted 20.0 s, 100 connections kept, 0 lost.
      +50.003 world     #192        Mail traffic through context1: interrupted 20.0 s, 60 connections kept, 0 lost.
      +50.003 primary   #341<331    sends command-ack on failover
      +50.280 world     #192        Ping through context1: interrupted 21.0 s.
      +55.400 world     #192        FTP through context1: interrupted 25.4 s, session kept.
      +55.540 world     #192        TCP session through context1: interrupted 25.6 s, session kept.
    = +90.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
? flows context1
    . dns   passing through primary, 1000 kbit/s; 700 begun; 100 kept, 0 lost; longest outage 20.0 s; dropped: 200 no connection
    . ftp   resting, 0 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 25.4 s; dropped: 7 no connection
    . http  passing through primary, 4000 kbit/s; 5 begun
    . mail  passing through primary, 9600 kbit/s; 140 begun; 60 kept, 0 lost; longest outage 20.0 s; dropped: 40 no connection
    . ping  passing through primary, 1 kbit/s; 1 begun; longest outage 21.0 s; dropped: 20 no connection
    . tcp   passing through primary, 64 kbit/s; 1 begun; 1 kept, 0 lost; longest outage 25.6 s; dropped: 7 no connection
    . udp   passing through primary, 2000 kbit/s; 1 begun
    . web   passing through primary, 20000 kbit/s; 900 begun
