# Every second message on the failover link is lost: hellos are missed now and then, and nothing moves.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault loss primary Ethernet3 50
       +0.000 primary   #243        FAULT loss primary Ethernet3 50
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
       +1.001 secondary #249        hello missed: 1
       +4.001 primary   #265        hello missed: 1
       +5.001 primary   #278        hello missed: 2
       +6.001 secondary #282        hello missed: 1
       +8.001 secondary #294        hello missed: 1
       +9.001 secondary #298        hello missed: 2
      +10.001 primary   #306        hello missed: 1
      +10.001 secondary #307        hello missed: 3
      +10.001 secondary #307        sends probe on failover, lost
      +10.001 secondary #307        sends probe on context1/inside
      +10.001 secondary #307        sends probe on context1/outside
      +10.001 secondary #307        sends probe on context2/inside
      +10.001 secondary #307        sends probe on context2/outside
      +10.002 primary   #308<307    sends probe-answer on context1/inside
      +10.002 primary   #309<307    sends probe-answer on context1/outside
      +10.002 primary   #310<307    sends probe-answer on context2/inside
      +10.002 primary   #311<307    sends probe-answer on context2/outside
      +10.501 secondary #316        peer Up -> Up, link Up -> Failed
      +10.501 secondary #316        | Failover LAN Failed
      +11.001 primary   #319        hello missed: 2
      +12.001 primary   #328        hello missed: 3
      +12.001 primary   #328        sends probe on failover, lost
      +12.001 primary   #328        sends probe on context1/inside
      +12.001 primary   #328        sends probe on context1/outside
      +12.001 primary   #328        sends probe on context2/inside
      +12.001 primary   #328        sends probe on context2/outside
      +12.002 secondary #329<328    sends probe-answer on context1/inside
      +12.002 secondary #330<328    sends probe-answer on context1/outside
      +12.002 secondary #331<328    sends probe-answer on context2/inside
      +12.002 secondary #332<328    sends probe-answer on context2/outside
      +12.501 primary   #337        peer Up -> Up, link Up -> Failed
      +12.501 primary   #337        | Failover LAN Failed
      +13.001 primary   #341<340    peer Up -> Up, link Failed -> Up
      +13.001 primary   #341<340    | Failover LAN became OK
      +13.001 primary   #341<340    | Switchover enabled
      +13.502 secondary #342        hello missed: 1
      +14.001 secondary #345<343    peer Up -> Up, link Failed -> Up
      +14.001 secondary #345<343    | Failover LAN became OK
      +14.001 secondary #345<343    | Switchover enabled
      +16.001 secondary #359        hello missed: 1
      +17.001 primary   #366        hello missed: 1
      +17.001 secondary #367        hello missed: 2
      +18.001 secondary #371        hello missed: 3
      +18.001 secondary #371        sends probe on failover
      +18.001 secondary #371        sends probe on context1/inside
      +18.001 secondary #371        sends probe on context1/outside
      +18.001 secondary #371        sends probe on context2/inside
      +18.001 secondary #371        sends probe on context2/outside
      +18.002 primary   #372<371    sends probe-answer on failover
      +18.002 primary   #373<371    sends probe-answer on context1/inside
      +18.002 primary   #374<371    sends probe-answer on context1/outside
      +18.002 primary   #375<371    sends probe-answer on context2/inside
      +18.002 primary   #376<371    sends probe-answer on context2/outside
      +20.001 primary   #398        hello missed: 1
      +21.001 primary   #401        hello missed: 2
      +21.001 secondary #402        hello missed: 1
      +24.001 secondary #418        hello missed: 1
      +25.001 secondary #427        hello missed: 2
      +28.001 secondary #445        hello missed: 1
      +29.001 primary   #448        hello missed: 1
      +29.001 secondary #449        hello missed: 2
      +30.001 primary   #457        hello missed: 2
      +30.001 secondary #458        hello missed: 3
      +30.001 secondary #458        sends probe on failover
      +30.001 secondary #458        sends probe on context1/inside
      +30.001 secondary #458        sends probe on context1/outside
      +30.001 secondary #458        sends probe on context2/inside
      +30.001 secondary #458        sends probe on context2/outside
      +30.002 primary   #459<458    sends probe-answer on failover
      +30.002 primary   #460<458    sends probe-answer on context1/inside
      +30.002 primary   #461<458    sends probe-answer on context1/outside
      +30.002 primary   #462<458    sends probe-answer on context2/inside
      +30.002 primary   #463<458    sends probe-answer on context2/outside
      +32.001 secondary #480        hello missed: 1
      +33.001 primary   #484        hello missed: 1
      +34.001 secondary #488        hello missed: 1
      +35.001 primary   #500        hello missed: 1
      +35.001 secondary #501        hello missed: 2
      +37.001 secondary #513        hello missed: 1
      +38.001 primary   #517        hello missed: 1
      +40.001 primary   #529        hello missed: 1
      +40.001 secondary #530        hello missed: 1
      +42.001 primary   #543        hello missed: 1
      +42.001 secondary #544        hello missed: 1
      +44.001 secondary #552        hello missed: 1
      +46.001 primary   #565        hello missed: 1
      +47.001 secondary #573        hello missed: 1
      +48.001 primary   #576        hello missed: 1
      +48.001 secondary #577        hello missed: 2
      +50.001 primary   #593        hello missed: 1
      +50.001 secondary #594        hello missed: 1
      +51.001 secondary #598        hello missed: 2
      +52.001 secondary #606        hello missed: 3
      +52.001 secondary #606        sends probe on failover, lost
      +52.001 secondary #606        sends probe on context1/inside
      +52.001 secondary #606        sends probe on context1/outside
      +52.001 secondary #606        sends probe on context2/inside
      +52.001 secondary #606        sends probe on context2/outside
      +52.002 primary   #607<606    sends probe-answer on context1/inside
      +52.002 primary   #608<606    sends probe-answer on context1/outside
      +52.002 primary   #609<606    sends probe-answer on context2/inside
      +52.002 primary   #610<606    sends probe-answer on context2/outside
      +52.501 secondary #615        peer Up -> Up, link Up -> Failed
      +52.501 secondary #615        | Failover LAN Failed
      +53.001 primary   #618<617    peer Up -> Up, link Up -> Failed
      +53.001 primary   #618<617    | Failover LAN Failed
      +54.001 secondary #621<619    peer Up -> Up, link Failed -> Up
      +54.001 secondary #621<619    | Failover LAN became OK
      +54.001 secondary #621<619    | Switchover enabled
      +54.001 primary   #622        hello missed: 1
      +54.002 primary   #623<621    peer Up -> Up, link Failed -> Up
      +54.002 primary   #623<621    | Failover LAN became OK
      +54.002 primary   #623<621    | Switchover enabled
      +55.001 secondary #632        hello missed: 1
      +56.001 primary   #636        hello missed: 1
      +57.001 primary   #645        hello missed: 2
      +57.001 secondary #646        hello missed: 1
      +58.001 primary   #649        hello missed: 3
      +58.001 primary   #649        sends probe on failover, lost
      +58.001 primary   #649        sends probe on context1/inside
      +58.001 primary   #649        sends probe on context1/outside
      +58.001 primary   #649        sends probe on context2/inside
      +58.001 primary   #649        sends probe on context2/outside
      +58.001 secondary #650        hello missed: 2
      +58.002 secondary #651<649    sends probe-answer on context1/inside
      +58.002 secondary #652<649    sends probe-answer on context1/outside
      +58.002 secondary #653<649    sends probe-answer on context2/inside
      +58.002 secondary #654<649    sends probe-answer on context2/outside
      +58.501 primary   #659        peer Up -> Up, link Up -> Failed
      +58.501 primary   #659        | Failover LAN Failed
      +59.001 secondary #662<660    peer Up -> Up, link Up -> Failed
      +59.001 secondary #662<660    | Failover LAN Failed
      +59.001 primary   #663<661    peer Up -> Up, link Failed -> Up
      +59.001 primary   #663<661    | Failover LAN became OK
      +59.001 primary   #663<661    | Switchover enabled
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair all
      +60.000 primary   #671        REPAIRED loss primary Ethernet3 50
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
      +60.001 primary   #672        hello missed: 1
      +60.001 secondary #673        hello missed: 1
      +61.001 secondary #676<674    peer Up -> Up, link Failed -> Up
      +61.001 secondary #676<674    | Failover LAN became OK
      +61.001 secondary #676<674    | Switchover enabled
    = +70.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
