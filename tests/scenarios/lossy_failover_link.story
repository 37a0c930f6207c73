# Every second message on the failover link is lost: hellos are missed now and then, and nothing moves.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault loss primary Ethernet3 50
       +0.000 primary   #1          FAULT loss primary Ethernet3 50
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
       +1.001 secondary #7          hello missed: 1
       +4.001 primary   #23         hello missed: 1
       +5.001 primary   #36         hello missed: 2
       +6.001 secondary #40         hello missed: 1
       +8.001 secondary #52         hello missed: 1
       +9.001 secondary #56         hello missed: 2
      +10.001 primary   #64         hello missed: 1
      +10.001 secondary #65         hello missed: 3
      +10.001 secondary #65         sends probe on failover, lost
      +10.001 secondary #65         sends probe on context1/inside
      +10.001 secondary #65         sends probe on context1/outside
      +10.001 secondary #65         sends probe on context2/inside
      +10.001 secondary #65         sends probe on context2/outside
      +10.002 primary   #66<65      sends probe-answer on context1/inside
      +10.002 primary   #67<65      sends probe-answer on context1/outside
      +10.002 primary   #68<65      sends probe-answer on context2/inside
      +10.002 primary   #69<65      sends probe-answer on context2/outside
      +10.501 secondary #74         peer Up -> Up, link Up -> Failed
      +10.501 secondary #74         | Failover LAN Failed
      +10.501 secondary #74         log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
      +10.501 secondary #74         log 1 105043: (Secondary) Failover interface failed
      +11.001 primary   #77         hello missed: 2
      +12.001 primary   #86         hello missed: 3
      +12.001 primary   #86         sends probe on failover, lost
      +12.001 primary   #86         sends probe on context1/inside
      +12.001 primary   #86         sends probe on context1/outside
      +12.001 primary   #86         sends probe on context2/inside
      +12.001 primary   #86         sends probe on context2/outside
      +12.002 secondary #87<86      sends probe-answer on context1/inside
      +12.002 secondary #88<86      sends probe-answer on context1/outside
      +12.002 secondary #89<86      sends probe-answer on context2/inside
      +12.002 secondary #90<86      sends probe-answer on context2/outside
      +12.501 primary   #95         peer Up -> Up, link Up -> Failed
      +12.501 primary   #95         | Failover LAN Failed
      +12.501 primary   #95         log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
      +12.501 primary   #95         log 1 105043: (Primary) Failover interface failed
      +12.502 secondary #96<95      log 1 105035: Receive a LAN failover interface down msg from peer.
      +13.001 primary   #99<98      peer Up -> Up, link Failed -> Up
      +13.001 primary   #99<98      | Failover LAN became OK
      +13.001 primary   #99<98      | Switchover enabled
      +13.001 primary   #99<98      log 1 105042: (Primary) Failover interface OK
      +13.502 secondary #100        hello missed: 1
      +14.001 secondary #103<101    peer Up -> Up, link Failed -> Up
      +14.001 secondary #103<101    | Failover LAN became OK
      +14.001 secondary #103<101    | Switchover enabled
      +14.001 secondary #103<101    log 1 105042: (Secondary) Failover interface OK
      +16.001 secondary #117        hello missed: 1
      +17.001 primary   #124        hello missed: 1
      +17.001 secondary #125        hello missed: 2
      +18.001 secondary #129        hello missed: 3
      +18.001 secondary #129        sends probe on failover
      +18.001 secondary #129        sends probe on context1/inside
      +18.001 secondary #129        sends probe on context1/outside
      +18.001 secondary #129        sends probe on context2/inside
      +18.001 secondary #129        sends probe on context2/outside
      +18.002 primary   #130<129    sends probe-answer on failover
      +18.002 primary   #131<129    sends probe-answer on context1/inside
      +18.002 primary   #132<129    sends probe-answer on context1/outside
      +18.002 primary   #133<129    sends probe-answer on context2/inside
      +18.002 primary   #134<129    sends probe-answer on context2/outside
      +20.001 primary   #156        hello missed: 1
      +21.001 primary   #159        hello missed: 2
      +21.001 secondary #160        hello missed: 1
      +24.001 secondary #176        hello missed: 1
      +25.001 secondary #185        hello missed: 2
      +28.001 secondary #203        hello missed: 1
      +29.001 primary   #206        hello missed: 1
      +29.001 secondary #207        hello missed: 2
      +30.001 primary   #215        hello missed: 2
      +30.001 secondary #216        hello missed: 3
      +30.001 secondary #216        sends probe on failover
      +30.001 secondary #216        sends probe on context1/inside
      +30.001 secondary #216        sends probe on context1/outside
      +30.001 secondary #216        sends probe on context2/inside
      +30.001 secondary #216        sends probe on context2/outside
      +30.002 primary   #217<216    sends probe-answer on failover
      +30.002 primary   #218<216    sends probe-answer on context1/inside
      +30.002 primary   #219<216    sends probe-answer on context1/outside
      +30.002 primary   #220<216    sends probe-answer on context2/inside
      +30.002 primary   #221<216    sends probe-answer on context2/outside
      +32.001 secondary #238        hello missed: 1
      +33.001 primary   #242        hello missed: 1
      +34.001 secondary #246        hello missed: 1
      +35.001 primary   #258        hello missed: 1
      +35.001 secondary #259        hello missed: 2
      +37.001 secondary #271        hello missed: 1
      +38.001 primary   #275        hello missed: 1
      +40.001 primary   #287        hello missed: 1
      +40.001 secondary #288        hello missed: 1
      +42.001 primary   #301        hello missed: 1
      +42.001 secondary #302        hello missed: 1
      +44.001 secondary #310        hello missed: 1
      +46.001 primary   #323        hello missed: 1
      +47.001 secondary #331        hello missed: 1
      +48.001 primary   #334        hello missed: 1
      +48.001 secondary #335        hello missed: 2
      +50.001 primary   #351        hello missed: 1
      +50.001 secondary #352        hello missed: 1
      +51.001 secondary #356        hello missed: 2
      +52.001 secondary #364        hello missed: 3
      +52.001 secondary #364        sends probe on failover, lost
      +52.001 secondary #364        sends probe on context1/inside
      +52.001 secondary #364        sends probe on context1/outside
      +52.001 secondary #364        sends probe on context2/inside
      +52.001 secondary #364        sends probe on context2/outside
      +52.002 primary   #365<364    sends probe-answer on context1/inside
      +52.002 primary   #366<364    sends probe-answer on context1/outside
      +52.002 primary   #367<364    sends probe-answer on context2/inside
      +52.002 primary   #368<364    sends probe-answer on context2/outside
      +52.501 secondary #373        peer Up -> Up, link Up -> Failed
      +52.501 secondary #373        | Failover LAN Failed
      +52.501 secondary #373        log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
      +52.501 secondary #373        log 1 105043: (Secondary) Failover interface failed
      +53.001 primary   #376<375    peer Up -> Up, link Up -> Failed
      +53.001 primary   #376<375    | Failover LAN Failed
      +53.001 primary   #376<375    log 1 105035: Receive a LAN failover interface down msg from peer.
      +53.001 primary   #376<375    log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
      +53.001 primary   #376<375    log 1 105043: (Primary) Failover interface failed
      +54.001 secondary #379<377    peer Up -> Up, link Failed -> Up
      +54.001 secondary #379<377    | Failover LAN became OK
      +54.001 secondary #379<377    | Switchover enabled
      +54.001 secondary #379<377    log 1 105042: (Secondary) Failover interface OK
      +54.001 primary   #380        hello missed: 1
      +54.002 primary   #381<379    peer Up -> Up, link Failed -> Up
      +54.002 primary   #381<379    | Failover LAN became OK
      +54.002 primary   #381<379    | Switchover enabled
      +54.002 primary   #381<379    log 1 105042: (Primary) Failover interface OK
      +55.001 secondary #390        hello missed: 1
      +56.001 primary   #394        hello missed: 1
      +57.001 primary   #403        hello missed: 2
      +57.001 secondary #404        hello missed: 1
      +58.001 primary   #407        hello missed: 3
      +58.001 primary   #407        sends probe on failover, lost
      +58.001 primary   #407        sends probe on context1/inside
      +58.001 primary   #407        sends probe on context1/outside
      +58.001 primary   #407        sends probe on context2/inside
      +58.001 primary   #407        sends probe on context2/outside
      +58.001 secondary #408        hello missed: 2
      +58.002 secondary #409<407    sends probe-answer on context1/inside
      +58.002 secondary #410<407    sends probe-answer on context1/outside
      +58.002 secondary #411<407    sends probe-answer on context2/inside
      +58.002 secondary #412<407    sends probe-answer on context2/outside
      +58.501 primary   #417        peer Up -> Up, link Up -> Failed
      +58.501 primary   #417        | Failover LAN Failed
      +58.501 primary   #417        log 1 105005: (Primary) Lost Failover communications with mate on interface LANFailover
      +58.501 primary   #417        log 1 105043: (Primary) Failover interface failed
      +59.001 secondary #420<418    peer Up -> Up, link Up -> Failed
      +59.001 secondary #420<418    | Failover LAN Failed
      +59.001 secondary #420<418    log 1 105035: Receive a LAN failover interface down msg from peer.
      +59.001 secondary #420<418    log 1 105005: (Secondary) Lost Failover communications with mate on interface LANFailover
      +59.001 secondary #420<418    log 1 105043: (Secondary) Failover interface failed
      +59.001 primary   #421<419    peer Up -> Up, link Failed -> Up
      +59.001 primary   #421<419    | Failover LAN became OK
      +59.001 primary   #421<419    | Switchover enabled
      +59.001 primary   #421<419    log 1 105042: (Primary) Failover interface OK
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair all
      +60.000 primary   #429        REPAIRED loss primary Ethernet3 50
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
      +60.001 primary   #430        hello missed: 1
      +60.001 secondary #431        hello missed: 1
      +61.001 secondary #434<432    peer Up -> Up, link Failed -> Up
      +61.001 secondary #434<432    | Failover LAN became OK
      +61.001 secondary #434<432    | Switchover enabled
      +61.001 secondary #434<432    log 1 105042: (Secondary) Failover interface OK
    = +70.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
