# The VLAN is dead for both units: neither hears anything in any test, both interfaces become Unknown, nothing moves.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault vlan inside 2
       +0.000 world     #243        FAULT vlan inside 2
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
       +9.501 secondary #300        context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #300        context1/inside network activity test begins
       +9.501 secondary #300        sends test-begin on failover
       +9.502 primary   #301<300    context1/inside network activity test begins
       +9.502 primary   #301<300    sends test-begin on failover
      +12.626 secondary #321        sends test-report on failover
      +12.627 primary   #323        sends test-report on failover
      +12.627 primary   #323        context1/inside network activity test: here silent, peer silent
      +12.627 primary   #323        context1/inside ARP test begins
      +12.627 primary   #323        sends test-begin on failover
      +12.628 secondary #324<323    context1/inside network activity test: here silent, peer silent
      +12.628 secondary #324<323    context1/inside ARP test begins
      +12.628 secondary #324<323    sends test-begin on failover
      +15.752 primary   #343        sends test-report on failover
      +15.753 secondary #345        sends test-report on failover
      +15.753 secondary #345        context1/inside ARP test: here silent, peer silent
      +15.753 secondary #345        context1/inside second ARP test begins
      +15.753 secondary #345        sends test-begin on failover
      +15.754 primary   #346<345    context1/inside ARP test: here silent, peer silent
      +15.754 primary   #346<345    context1/inside second ARP test begins
      +15.754 primary   #346<345    sends test-begin on failover
      +18.878 secondary #364        sends test-report on failover
      +18.879 primary   #366        sends test-report on failover
      +18.879 primary   #366        context1/inside second ARP test: here silent, peer silent
      +18.879 primary   #366        context1/inside broadcast ping test begins
      +18.879 primary   #366        sends test-begin on failover
      +18.880 secondary #367<366    context1/inside second ARP test: here silent, peer silent
      +18.880 secondary #367<366    context1/inside broadcast ping test begins
      +18.880 secondary #367<366    sends test-begin on failover
      +22.004 primary   #397        sends test-report on failover
      +22.005 secondary #399        sends test-report on failover
      +22.005 secondary #399        context1/inside broadcast ping test: here silent, peer silent
      +22.005 secondary #399        context1/inside Testing -> Unknown (Waiting)
      +22.006 primary   #400<399    context1/inside broadcast ping test: here silent, peer silent
      +22.006 primary   #400<399    context1/inside Normal -> Testing (Waiting)
      +22.006 primary   #400<399    context1/inside network activity test begins
      +22.006 primary   #400<399    sends test-begin on failover
      +22.007 secondary #402<400    context1/inside network activity test begins
      +22.007 secondary #402<400    sends test-begin on failover
      +25.131 primary   #421        sends test-report on failover
      +25.132 secondary #423        sends test-report on failover
      +25.132 secondary #423        context1/inside network activity test: here silent, peer silent
      +25.132 secondary #423        context1/inside ARP test begins
      +25.132 secondary #423        sends test-begin on failover
      +25.133 primary   #424<423    context1/inside network activity test: here silent, peer silent
      +25.133 primary   #424<423    context1/inside ARP test begins
      +25.133 primary   #424<423    sends test-begin on failover
      +28.257 secondary #444        sends test-report on failover
      +28.258 primary   #446        sends test-report on failover
      +28.258 primary   #446        context1/inside ARP test: here silent, peer silent
      +28.258 primary   #446        context1/inside second ARP test begins
      +28.258 primary   #446        sends test-begin on failover
      +28.259 secondary #447<446    context1/inside ARP test: here silent, peer silent
      +28.259 secondary #447<446    context1/inside second ARP test begins
      +28.259 secondary #447<446    sends test-begin on failover
      +31.383 primary   #466        sends test-report on failover
      +31.384 secondary #468        sends test-report on failover
      +31.384 secondary #468        context1/inside second ARP test: here silent, peer silent
      +31.384 secondary #468        context1/inside broadcast ping test begins
      +31.384 secondary #468        sends test-begin on failover
      +31.385 primary   #469<468    context1/inside second ARP test: here silent, peer silent
      +31.385 primary   #469<468    context1/inside broadcast ping test begins
      +31.385 primary   #469<468    sends test-begin on failover
      +34.509 secondary #495        sends test-report on failover
      +34.510 primary   #497        sends test-report on failover
      +34.510 primary   #497        context1/inside broadcast ping test: here silent, peer silent
      +34.510 primary   #497        context1/inside Testing -> Unknown (Waiting)
      +34.511 secondary #498<497    context1/inside broadcast ping test: here silent, peer silent
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair all
      +60.000 world     #645        REPAIRED vlan inside 2
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
      +60.836 primary   #648        context1/inside Unknown -> Normal (Waiting)
      +60.836 secondary #649        context1/inside Unknown -> Normal (Waiting)
      +62.001 secondary #658<656    context1/inside Normal -> Normal
      +64.257 primary   #674<673    context1/inside Normal -> Normal
    = +80.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
