// An empty window with a header bar, which ends at its first frame: what GTK itself takes.
#include <gtk/gtk.h>

static void painted(GdkFrameClock *clock, gpointer application)
{
    if (gdk_frame_clock_get_frame_counter(clock) >= 1) g_application_quit(application);
}

static void mapped(GtkWidget *window, gpointer application)
{
    GdkFrameClock *clock = gtk_widget_get_frame_clock(window);
    g_signal_connect(clock, "after-paint", G_CALLBACK(painted), application);
}

static void activated(GtkApplication *application, gpointer data)
{
    GtkWidget *window = gtk_application_window_new(application);
    gtk_window_set_default_size(GTK_WINDOW(window), 1280, 800);
    gtk_window_set_titlebar(GTK_WINDOW(window), gtk_header_bar_new());
    g_signal_connect(window, "map", G_CALLBACK(mapped), application);
    gtk_window_present(GTK_WINDOW(window));
}

int main(int count, char **arguments)
{
    GtkApplication *application =
        gtk_application_new("org.gtk.EmptyWindow", G_APPLICATION_NON_UNIQUE);
    g_signal_connect(application, "activate", G_CALLBACK(activated), NULL);
    return g_application_run(G_APPLICATION(application), 1, arguments);
}
