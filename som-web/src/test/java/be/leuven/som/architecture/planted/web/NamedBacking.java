package be.leuven.som.architecture.planted.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Breaks no rule. */
@Named
@RequestScoped
class NamedBacking {}
