# 7.2(1) beside 7.2(2): the same major and minor version, as within an upgrade (source: Software Requirement).
@ unlike secondary version=7.2(1)
@ lab asa
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

> primary: show failover
       +0.000 primary   #1          story types: show failover
       +0.000 primary   #1          | PIX1# show failover
       +0.000 primary   #1          | Failover Off
       +0.000 primary   #1          | Failover unit Primary
       +0.000 primary   #1          | Failover LAN Interface: LANFailover Ethernet3 (up)
       +0.000 primary   #1          | Unit Poll frequency 1 seconds, holdtime 15 seconds
       +0.000 primary   #1          | Interface Poll frequency 5 seconds, holdtime 25 seconds
       +0.000 primary   #1          | Interface Policy 1
       +0.000 primary   #1          | Monitored Interfaces 4 of 250 maximum
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> fault reload secondary
       +0.000 secondary #2          story types: reload noconfirm
       +0.000 secondary #2          | PIX2# reload noconfirm
       +0.000 secondary #2          |
       +0.000 secondary #2          | Rebooting....
       +0.000 secondary #2          power on -> booting
    = +0.000 primary 1 Disabled, 2 Disabled; secondary booting
> run 120 s
      +60.000 secondary #3<2        power booting -> on
      +60.000 secondary #3<2        group 0 Disabled -> Negotiation: Failover state check
      +60.000 secondary #3<2        group 0 uses the standby addresses
      +60.000 secondary #3<2        log 1 105002: (Secondary) Enabling failover.
      +60.001 primary   #4<3        sends failover-off on failover
      +61.001 primary   #7<6        sends failover-off on failover
      +62.001 primary   #10<9       sends failover-off on failover
      +63.001 primary   #13<12      sends failover-off on failover
      +64.001 primary   #16<15      sends failover-off on failover
      +65.001 primary   #19<18      sends failover-off on failover
      +66.001 primary   #22<21      sends failover-off on failover
      +67.001 primary   #25<24      sends failover-off on failover
      +68.001 primary   #29<28      sends failover-off on failover
      +69.001 primary   #32<31      sends failover-off on failover
      +70.001 primary   #35<34      sends failover-off on failover
      +71.001 primary   #38<37      sends failover-off on failover
      +72.001 primary   #41<40      sends failover-off on failover
      +73.001 primary   #44<43      sends failover-off on failover
      +74.001 primary   #47<46      sends failover-off on failover
      +75.000 secondary #49         group 0 Negotiation -> Just Active: No Active unit found
      +75.000 secondary #49         group 0 uses the active addresses
      +75.000 secondary #49         log 1 104001: (Secondary) Switching to ACTIVE - No Active unit found.
      +75.001 primary   #50<49      sends failover-off on failover
      +75.001 primary   #51<49      sends failover-off on failover
      +75.250 secondary #54         group 0 Just Active -> Active Drain: No Active unit found
      +75.251 primary   #55<54      sends failover-off on failover
      +75.500 secondary #57         group 0 Active Drain -> Active Applying Config: No Active unit found
      +75.501 primary   #58<57      sends failover-off on failover
      +75.750 secondary #60         group 0 Active Applying Config -> Active Config Applied: No Active unit found
      +75.751 primary   #61<60      sends failover-off on failover
      +76.000 secondary #63         group 0 Active Config Applied -> Active: No Active unit found
      +76.001 primary   #64<63      sends failover-off on failover
      +76.001 primary   #65<63      sends failover-off on failover
      +77.001 primary   #69<68      sends failover-off on failover
      +78.001 primary   #72<71      sends failover-off on failover
      +79.001 primary   #75<74      sends failover-off on failover
      +80.001 primary   #78<77      sends failover-off on failover
      +81.001 primary   #81<80      sends failover-off on failover
      +82.001 primary   #84<83      sends failover-off on failover
      +83.001 primary   #88<87      sends failover-off on failover
      +84.001 primary   #91<90      sends failover-off on failover
      +85.001 primary   #94<93      sends failover-off on failover
      +86.001 primary   #97<96      sends failover-off on failover
      +87.001 primary   #100<99     sends failover-off on failover
      +88.001 primary   #103<102    sends failover-off on failover
      +89.001 primary   #106<105    sends failover-off on failover
      +90.001 primary   #109<108    sends failover-off on failover
      +91.001 primary   #112<111    sends failover-off on failover
      +92.001 primary   #115<114    sends failover-off on failover
      +93.001 primary   #118<117    sends failover-off on failover
      +94.001 primary   #121<120    sends failover-off on failover
      +95.001 primary   #124<123    sends failover-off on failover
      +96.001 primary   #127<126    sends failover-off on failover
      +97.001 primary   #130<129    sends failover-off on failover
      +98.001 primary   #134<133    sends failover-off on failover
      +99.001 primary   #137<136    sends failover-off on failover
     +100.001 primary   #140<139    sends failover-off on failover
     +101.001 primary   #143<142    sends failover-off on failover
     +102.001 primary   #146<145    sends failover-off on failover
     +103.001 primary   #149<148    sends failover-off on failover
     +104.001 primary   #152<151    sends failover-off on failover
     +105.001 primary   #155<154    sends failover-off on failover
     +106.001 primary   #158<157    sends failover-off on failover
     +107.001 primary   #161<160    sends failover-off on failover
     +108.001 primary   #164<163    sends failover-off on failover
     +109.001 primary   #167<166    sends failover-off on failover
     +110.001 primary   #170<169    sends failover-off on failover
     +111.001 primary   #173<172    sends failover-off on failover
     +112.001 primary   #176<175    sends failover-off on failover
     +113.001 primary   #180<179    sends failover-off on failover
     +114.001 primary   #183<182    sends failover-off on failover
     +115.001 primary   #186<185    sends failover-off on failover
     +116.001 primary   #189<188    sends failover-off on failover
     +117.001 primary   #192<191    sends failover-off on failover
     +118.001 primary   #195<194    sends failover-off on failover
     +119.001 primary   #198<197    sends failover-off on failover
    = +120.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
