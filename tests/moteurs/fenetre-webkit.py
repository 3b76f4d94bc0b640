"""Une fenêtre WebKitGTK sans barre, de la largeur d’un téléphone : MiniBrowser ne descend pas sous 447 pixels."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

NOM, RELAIS, LARGEUR, HAUTEUR = sys.argv[1:5]

contexte = WebKit2.WebContext.new_ephemeral()
contexte.set_automation_allowed(True)
contexte.set_preferred_languages(["fr-FR"])
# Le relais demandé par WebDriver ferait parfois tomber WebKitGTK 2.50, dès qu’il a des exceptions.
contexte.get_website_data_manager().set_network_proxy_settings(
    WebKit2.NetworkProxyMode.CUSTOM,
    WebKit2.NetworkProxySettings.new(f"http://{RELAIS}", ["127.0.0.1"]),
)
vue = WebKit2.WebView(web_context=contexte, is_controlled_by_automation=True)
vue.set_size_request(int(LARGEUR), int(HAUTEUR))


def open_seance(_, seance):
    """Le pilote vérifie le nom du programme, puis demande sa vue."""
    programme = WebKit2.ApplicationInfo()
    programme.set_name(NOM)
    seance.set_application_info(programme)
    seance.connect("create-web-view", lambda *_: vue)


contexte.connect("automation-started", open_seance)

fenetre = Gtk.Window(decorated=False, resizable=False)
fenetre.add(vue)
fenetre.connect("destroy", Gtk.main_quit)
vue.connect("close", lambda _: fenetre.destroy())
fenetre.show_all()
Gtk.main()
